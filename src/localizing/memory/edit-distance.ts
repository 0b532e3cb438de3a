/**
 * How many code units have to be changed, put in or taken out to make one text the other (Levenshtein), looked for within a band
 * of `most` around the diagonal (Ukkonen); `most + 1` where it is more.
 *
 * @example editDistance('全乡有', '全旗有', 2) // 1
 */
export const editDistance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const beyond = most + 1;
  let above = new Int32Array(other.length + 1).fill(beyond);
  let row = new Int32Array(other.length + 1).fill(beyond);
  for (let column = 0; column <= Math.min(most, other.length); column += 1) above[column] = column;
  for (let line = 1; line <= one.length; line += 1) {
    const from = Math.max(1, line - most);
    const to = Math.min(other.length, line + most);
    row[from - 1] = from === 1 && line <= most ? line : beyond;
    let least = row[from - 1] ?? beyond;
    const unit = one.charCodeAt(line - 1);
    for (let column = from; column <= to; column += 1) {
      const changed = (above[column - 1] ?? beyond) + (unit === other.charCodeAt(column - 1) ? 0 : 1);
      const moved = Math.min(above[column] ?? beyond, row[column - 1] ?? beyond) + 1;
      const cost = Math.min(changed, moved, beyond);
      row[column] = cost;
      if (cost < least) least = cost;
    }
    if (to < other.length) row[to + 1] = beyond;
    if (least > most) return beyond;
    [above, row] = [row, above];
  }
  return Math.min(above[other.length] ?? beyond, beyond);
};
