import { colour } from './svg.mjs';

/**
 * A person who stands on the origin, about 205 units tall, facing the viewer. `left` and `right` are where the hands are
 * (relative to the feet); `robe`, `sash`, `hair` (bun, plait, short, scarf, cap, hat) and `skirt` (robe, trousers) dress them.
 */
export function person({
  robe = colour.coral,
  sash = colour.wheat,
  trim = colour.cream,
  hair = 'plait',
  hairPaint = colour.hair,
  scarf = colour.coral,
  skin = colour.skin,
  left = [-44, -78],
  right = [44, -78],
  vest,
  seated = false,
  tilt = 0,
} = {}) {
  const arm = (side, [hx, hy]) => {
    const [sx, sy] = [side * 24, -142];
    const reach = Math.hypot(hx - sx, hy - sy);
    const bend = Math.max(0, 96 - reach) * 0.55;
    const [ex, ey] = [(sx + hx) / 2 + side * bend, (sy + hy) / 2 + bend * 0.6];
    return `<path d="M${sx},${sy} Q${ex},${ey} ${hx},${hy}" fill="none" stroke="${robe}" stroke-width="21" stroke-linecap="round"/><path d="M${sx},${sy} Q${ex},${ey} ${hx},${hy}" fill="none" stroke="${colour.ink}" stroke-opacity="0.13" stroke-width="21" stroke-linecap="round"/><circle cx="${hx}" cy="${hy}" r="9.5" fill="${skin}"/>`;
  };
  const hem = seated ? -34 : -6;
  const spread = seated ? 62 : 46;
  const body = `M-17,-160 C-34,-156 -38,-132 -37,-96 C-38,-64 -${spread - 4},-34 -${spread},${hem} Q0,${hem + 14} ${spread},${hem} C${spread - 4},-34 38,-64 37,-96 C38,-132 34,-156 17,-160 Q0,-150 -17,-160 Z`;
  const boots = seated
    ? ''
    : `<path d="M-30,-10 h24 v12 q0,6 -6,6 h-18 q-8,0 -6,-8 Z M6,-10 h24 q2,4 2,10 q2,8 -6,8 h-18 q-6,0 -6,-6 Z" fill="${colour.bark}"/>`;
  const edge = `<path d="M-4,-152 Q18,-140 30,-118" fill="none" stroke="${trim}" stroke-width="5" stroke-linecap="round"/><path d="M-${spread - 1},${hem - 4} Q0,${hem + 9} ${spread - 1},${hem - 4}" fill="none" stroke="${trim}" stroke-width="6"/>`;
  const shade = `<path d="M10,-158 C34,-156 38,-132 37,-96 C38,-64 ${spread - 4},-34 ${spread},${hem} Q${spread * 0.6},${hem + 10} ${spread * 0.35},${hem + 8} C30,-60 24,-110 10,-158 Z" fill="${colour.ink}" opacity="0.12"/>`;
  const waist = `<path d="M-37,-104 Q0,-95 37,-104 L38,-86 Q0,-77 -38,-86 Z" fill="${sash}"/>`;
  const over = vest
    ? `<path d="M-20,-160 C-36,-154 -39,-130 -38,-92 L-36,-66 Q0,-58 36,-66 L38,-92 C39,-130 36,-154 20,-160 L8,-156 L0,-120 L-8,-156 Z" fill="${vest}"/><path d="M0,-120 L0,-62" stroke="${colour.cream}" stroke-width="4"/><circle cx="21" cy="-122" r="7" fill="${colour.cream}"/>`
    : '';
  return `${boots}<path d="${body}" fill="${robe}"/>${shade}${vest ? over : edge + waist}${arm(-1, left)}${arm(1, right)}<g transform="rotate(${tilt} 0 -160)">${head({ hair, hairPaint, scarf, skin })}</g>`;
}

/** Neck, face and what is on the head; the head's centre is 184 units above the ground. */
function head({ hair, hairPaint, scarf, skin }) {
  const face = `<path d="M-7,-166 h14 v14 q-7,6 -14,0 Z" fill="${skin}"/><path d="M-7,-164 q7,8 14,2 v-4 h-14 Z" fill="${colour.ink}" opacity="0.16"/><ellipse cx="0" cy="-183" rx="20" ry="22.5" fill="${skin}"/><g fill="none" stroke="${colour.bark}" stroke-width="2" stroke-linecap="round"><path d="M-10.500,-183 q3.500,3 7,0 M3.500,-183 q3.500,3 7,0 M-4,-172.500 q4,3.600 8,0"/></g><circle cx="-11.500" cy="-176" r="4" fill="${colour.coral}" opacity="0.3"/><circle cx="11.500" cy="-176" r="4" fill="${colour.coral}" opacity="0.3"/>`;
  const fringe = `<path d="M-21.500,-180 C-25,-212 25,-212 21.500,-180 C19,-192 10,-199 3,-200 C-5,-194 -17,-192 -21.500,-180 Z" fill="${hairPaint}"/>`;
  const styles = {
    plait: `${fringe}<path d="M18,-184 q12,14 8,34 q-2,14 -8,20" fill="none" stroke="${hairPaint}" stroke-width="9" stroke-linecap="round"/><circle cx="18" cy="-131" r="5" fill="${scarf}"/>`,
    bun: `<circle cx="0" cy="-211" r="11" fill="${hairPaint}"/>${fringe}<path d="M-9,-203 q9,6 18,0" stroke="${scarf}" stroke-width="4" fill="none"/>`,
    short: fringe,
    bob: `<path d="M-24,-164 C-32,-218 32,-218 24,-164 Q19,-160 16,-166 L16,-188 L-16,-188 L-16,-166 Q-19,-160 -24,-164 Z" fill="${hairPaint}"/>`,
    scarf: `${fringe}<path d="M-23,-178 C-27,-217 27,-217 23,-178 C12,-198 -12,-198 -23,-178 Z" fill="${scarf}"/><path d="M20,-184 q14,4 16,22 q-10,-2 -16,-14 Z" fill="${scarf}"/><path d="M-21,-185 C-10,-201 10,-201 21,-185" fill="none" stroke="${colour.cream}" stroke-width="2.500" opacity="0.7"/>`,
    hat: `${fringe}<path d="M-25,-191 Q0,-184 25,-191 L22,-203 Q0,-197 -22,-203 Z" fill="${colour.bark}"/><path d="M-21,-202 Q-8,-218 0,-232 Q8,-218 21,-202 Q0,-196 -21,-202 Z" fill="${scarf}"/><circle cx="0" cy="-233" r="4.500" fill="${colour.wheat}"/>`,
    cap: `${fringe}<path d="M-20,-194 Q0,-186 20,-194 L18,-206 L-18,-206 Z" fill="${colour.ink}"/><path d="M-34,-207 L0,-219 L34,-207 L0,-195 Z" fill="${colour.night}"/><path d="M0,-207 L26,-202 L27,-186" fill="none" stroke="${colour.wheat}" stroke-width="3"/>`,
    nurse: `${fringe}<path d="M-18,-199 Q0,-208 18,-199 L15,-212 Q0,-219 -15,-212 Z" fill="${colour.cream}"/><path d="M-4,-207 h8 M0,-211 v8" stroke="${colour.coral}" stroke-width="3"/>`,
    grey: `<circle cx="0" cy="-209" r="10" fill="#b9b3ad"/><path d="M-21.500,-180 C-25,-212 25,-212 21.500,-180 C19,-192 10,-199 3,-200 C-5,-194 -17,-192 -21.500,-180 Z" fill="#c9c3bc"/>`,
  };
  return hair === 'bob' ? `${styles.bob}${face}${fringe}` : `${face}${styles[hair]}`;
}

/** A person seen from behind, sitting on the grass (an audience), on the origin, about 120 units tall. */
export function listener({ robe = colour.dusk, sash = colour.wheat, hair = colour.hair, scarf, grey = false } = {}) {
  const top = scarf
    ? `<path d="M-19,-92 C-24,-128 24,-128 19,-92 Q10,-78 0,-72 Q-10,-78 -19,-92 Z" fill="${scarf}"/>`
    : `<ellipse cx="0" cy="-98" rx="18" ry="20" fill="${grey ? '#c9c3bc' : hair}"/><circle cx="0" cy="-84" r="10" fill="${grey ? '#b9b3ad' : hair}"/>`;
  return `<path d="M-14,-78 C-40,-72 -42,-44 -44,-22 C-62,-14 -62,2 -46,2 L46,2 C62,2 62,-14 44,-22 C42,-44 40,-72 14,-78 Z" fill="${robe}"/><path d="M6,-78 C40,-72 42,-44 44,-22 C62,-14 62,2 46,2 L20,2 C30,-30 24,-60 6,-78 Z" fill="${colour.ink}" opacity="0.14"/><path d="M-43,-34 Q0,-26 43,-34 L44,-22 Q0,-14 -44,-22 Z" fill="${sash}"/>${top}`;
}
