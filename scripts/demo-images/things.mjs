import { colour, gradient, randomFrom } from './svg.mjs';

/** A felt tent on the origin (the middle of its threshold), about 300 units wide and 190 tall. */
export function yurt({
  wall = colour.felt,
  motif = colour.dusk,
  door = colour.coral,
  lit = false,
  smoke = false,
} = {}) {
  const felt = gradient(['#e6cfa8', wall, '#fffaf0', wall, '#cbb08b'], true);
  const roof = gradient(['#d9bf95', '#fff6e4', '#f3deb9', '#b99f7c'], true);
  const rope = (y) =>
    `<path d="M-140,${y} Q0,${y + 10} 140,${y}" fill="none" stroke="${colour.wood}" stroke-width="4"/>`;
  const curl = (x) =>
    `<path d="M${x - 20},-104 q0,-20 16,-20 q15,0 15,13 q0,10 -10,10 q-8,0 -8,-7 q0,-5 5,-5" fill="none" stroke="${motif}" stroke-width="5" stroke-linecap="round"/>`;
  const plume = smoke
    ? `<path d="M6,-196 C40,-240 -26,-276 12,-326 C44,-370 -6,-402 26,-452" fill="none" stroke="${colour.cream}" stroke-width="13" stroke-linecap="round" opacity="0.38"/><path d="M6,-196 C30,-230 -16,-262 10,-300" fill="none" stroke="${colour.cream}" stroke-width="8" stroke-linecap="round" opacity="0.5"/>`
    : '';
  const opening = lit ? '#ffd98a' : door;
  return `${felt.definition}${roof.definition}${plume}<path d="M-142,-84 L-142,0 Q0,16 142,0 L142,-84 Z" fill="${felt.paint}"/><path d="M-156,-82 Q-120,-108 -34,-174 Q0,-184 34,-174 Q120,-108 156,-82 Q0,-62 -156,-82 Z" fill="${roof.paint}"/><path d="M-34,-174 Q0,-184 34,-174 L26,-184 Q0,-196 -26,-184 Z" fill="${colour.wood}"/>${[-92, -46, 46, 92].map(curl).join('')}<path d="M-150,-85 Q0,-64 150,-85 L150,-76 Q0,-55 -150,-76 Z" fill="${motif}"/>${rope(-52)}${rope(-22)}<path d="M-30,6 V-66 h60 V6 Z" fill="${colour.bark}"/><path d="M-24,6 V-60 h48 V6 Z" fill="${opening}"/>${lit ? '' : `<path d="M0,-60 V6" stroke="${colour.bark}" stroke-width="3"/><path d="M-16,-44 h9 v14 h-9 Z M7,-44 h9 v14 h-9 Z M-16,-20 h9 v14 h-9 Z M7,-20 h9 v14 h-9 Z" fill="${colour.wheat}"/>`}`;
}

/** A flock of sheep around the origin. */
export function flock(count, seed, spread = 320) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => [(random() - 0.5) * spread * 2, random() * spread * 0.22])
    .sort((one, other) => one[1] - other[1])
    .map(([x, y], index) => {
      const size = 0.7 + (y / spread) * 2.4;
      const side = index % 3 === 0 ? -1 : 1;
      return `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) scale(${(size * side).toFixed(2)} ${size.toFixed(2)})"><path d="M-9,0 v9 M-3,1 v9 M5,1 v9 M10,0 v9" stroke="${colour.bark}" stroke-width="2.500"/><ellipse cx="0" cy="-5" rx="15" ry="9.500" fill="${colour.cream}"/><circle cx="-7" cy="-11" r="6" fill="${colour.cream}"/><circle cx="3" cy="-12" r="7" fill="#fffaf0"/><ellipse cx="16" cy="-9" rx="5" ry="4" fill="${index % 4 === 0 ? colour.bark : '#4b3b39'}"/></g>`;
    })
    .join('');
}

/** A horse with its rider, going right, on the origin, about 190 units tall. */
export function rider({ robe = colour.coral, coat = colour.bark } = {}) {
  return `<g><path d="M-46,-70 L-56,0 M-34,-66 L-28,0 M34,-66 L28,0 M46,-72 L60,-30 L54,-4" stroke="${coat}" stroke-width="12" stroke-linecap="round" fill="none"/><path d="M-66,-96 C-60,-116 -20,-108 20,-112 C44,-116 58,-138 72,-154 L80,-166 L86,-154 C104,-142 112,-130 116,-120 Q112,-108 98,-114 L84,-118 C78,-92 66,-72 44,-64 C10,-56 -30,-56 -54,-66 C-68,-74 -70,-86 -66,-96 Z" fill="${coat}"/><path d="M-64,-94 C-88,-88 -84,-52 -92,-34 C-78,-40 -66,-62 -60,-78 Z M74,-156 C56,-146 46,-126 34,-112 L50,-108 C58,-122 68,-136 78,-142 Z" fill="${colour.hair}"/><path d="M-14,-112 C-20,-140 -14,-168 2,-174 L18,-174 C30,-164 30,-134 24,-112 L38,-76 L26,-62 L4,-80 Z" fill="${robe}"/><path d="M-15,-128 L26,-128 L26,-118 L-15,-118 Z" fill="${colour.wheat}"/><path d="M14,-160 Q36,-140 52,-128" stroke="${robe}" stroke-width="12" stroke-linecap="round"/><circle cx="11" cy="-190" r="15" fill="${colour.skin}"/><path d="M-6,-192 Q11,-214 28,-192 Q30,-198 24,-204 Q11,-226 -2,-204 Q-8,-198 -6,-192 Z" fill="${colour.night}"/></g>`;
}

/** A travelling clinic on the origin, facing left, about 470 units wide. */
export function van() {
  const paint = gradient(['#fffdf6', '#f7ead2', '#dcc6a4']);
  const wheel = (x) =>
    `<circle cx="${x}" cy="-8" r="40" fill="${colour.ink}"/><circle cx="${x}" cy="-8" r="20" fill="#b9c4c4"/><circle cx="${x}" cy="-8" r="8" fill="${colour.ink}"/>`;
  return `${paint.definition}<path d="M-232,-20 L-232,-96 Q-230,-112 -214,-116 L-172,-186 Q-162,-206 -136,-208 L200,-214 Q228,-214 228,-188 L232,-20 Z" fill="${paint.paint}"/><path d="M-232,-74 H231 L231,-50 H-232 Z" fill="${colour.coral}"/><path d="M-198,-118 L-162,-178 Q-156,-188 -142,-188 L-104,-189 L-104,-118 Z" fill="#9cc3cb"/><path d="M-186,-120 L-150,-180 L-136,-182 L-170,-120 Z" fill="#ffffff" opacity="0.45"/><path d="M-84,-189 h78 v71 h-78 Z" fill="#8db6c0"/><path d="M16,-200 h88 v176 h-88 Z" fill="#eadbbd"/><path d="M26,-190 h68 v62 h-68 Z" fill="#8db6c0"/><path d="M128,-190 h78 q8,0 8,8 v64 h-86 Z" fill="#8db6c0"/><path d="M156,-108 h16 v-16 h18 v16 h16 v18 h-16 v16 h-18 v-16 h-16 Z" transform="translate(-11 12)" fill="#fffdf6"/><rect x="-60" y="-226" width="190" height="14" rx="7" fill="${colour.dusk}"/><rect x="-236" y="-44" width="34" height="16" rx="8" fill="${colour.apricot}"/><rect x="-240" y="-26" width="476" height="14" rx="6" fill="${colour.dusk}"/>${wheel(-150)}${wheel(150)}`;
}

/** A round poplar-like tree on the origin. */
export function tree(paint = colour.sage, tall = 150) {
  return `<path d="M0,0 V${-tall * 0.7}" stroke="${colour.bark}" stroke-width="9" stroke-linecap="round"/><ellipse cx="0" cy="${-tall * 0.72}" rx="${tall * 0.25}" ry="${tall * 0.42}" fill="${paint}"/><path d="M0,${-tall * 1.14} C${tall * 0.34},${-tall * 1.1} ${tall * 0.32},${-tall * 0.34} 0,${-tall * 0.3} Z" fill="${colour.ink}" opacity="0.13"/>`;
}

/** An iris (马兰花) on the origin: a stem, two leaves and the flower, about 150 units tall. */
export function iris(petal = '#6d7fc2', leaf = '#6f9a63') {
  return `<path d="M0,0 C4,-40 -4,-70 0,-104" fill="none" stroke="${leaf}" stroke-width="6" stroke-linecap="round"/><path d="M0,-6 C-30,-40 -34,-70 -30,-96 C-16,-70 -4,-40 0,-6 Z M0,-6 C26,-34 34,-60 34,-82 C16,-62 4,-34 0,-6 Z" fill="${leaf}"/><path d="M0,-104 C-34,-100 -48,-118 -44,-134 C-26,-132 -8,-122 0,-104 Z M0,-104 C34,-100 48,-118 44,-134 C26,-132 8,-122 0,-104 Z" fill="${petal}"/><path d="M0,-104 C-22,-126 -14,-150 0,-160 C14,-150 22,-126 0,-104 Z" fill="#8f9fdb"/><path d="M0,-104 C-14,-92 -12,-78 0,-68 C12,-78 14,-92 0,-104 Z" fill="#5568ad"/><path d="M0,-106 L0,-78" stroke="${colour.wheat}" stroke-width="4" stroke-linecap="round"/>`;
}
