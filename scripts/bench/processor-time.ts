import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of a tick of `/proc`: Linux counts a hundred of them in a second. */
const tick = 10;

/** `reaped` is the time of children that have ended. */
type Stat = { readonly parent: number; readonly ticks: number; readonly reaped: number };

const statOf = (pid: string | number): Stat | null => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
      parent: Number(fields[1]),
      ticks: Number(fields[11]) + Number(fields[12]),
      reaped: Number(fields[13]) + Number(fields[14]),
    };
  } catch {
    return null;
  }
};

/** Milliseconds of processor time that a process has taken; null where the machine does not tell (it is no Linux). */
export const timeOfProcess = (pid: number): number | null => {
  const stat = statOf(pid);
  return stat === null ? null : stat.ticks * tick;
};

/** The same of a process and all its children: PostgreSQL has one for each connection. */
export const timeOfFamily = (pid: number): number | null => {
  const own = statOf(pid);
  if (own === null) return null;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat?.parent === pid);
  return children.reduce((sum, stat) => sum + (stat?.ticks ?? 0) * tick, (own.ticks + own.reaped) * tick);
};

/** Megabytes of memory that a process holds. */
export const memoryOf = (pid: number): number | null => {
  try {
    const found = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found === null ? null : Math.round(Number(found[1]) / 1_024);
  } catch {
    return null;
  }
};
