import { birds, cloud, disc, flowers, grass, hills, mist, shadow, sky } from './landscape.mjs';
import { listener, person } from './people.mjs';
import { colour, picture, place } from './svg.mjs';
import { flock, rider, tree, van, yurt } from './things.mjs';

/** First light over the steppe: yurts, smoke, a flock and a rider. */
export function dawn() {
  return picture([
    sky('#27506b', '#6f93a0', '#e9b68c', '#ffdf9f'),
    disc(1130, 560, 70, '#fff3cf', '#ffd07d', 7),
    cloud(330, 190, 1.3, '#f8d9b4', 0.5),
    cloud(1290, 250, 1, '#f8d9b4', 0.45),
    hills({ y: 575, swell: 52, seed: 11, colours: ['#7fa0a6', '#a9bcae'], steps: 5 }),
    mist(640, 150, '#ffe9bf', 0.6),
    hills({ y: 660, swell: 44, seed: 21, colours: ['#6f9788', '#9bb181'], steps: 4 }),
    mist(735, 110, '#ffe9bf', 0.5),
    hills({ y: 770, swell: 34, seed: 4, colours: ['#93ab6c', '#6f8d5c'], steps: 4 }),
    shadow(560, 812, 150, 16),
    place(330, 770, 0.52, yurt({ motif: colour.coral })),
    place(545, 806, 0.86, yurt({ lit: true, smoke: true })),
    place(1040, 822, 0.75, flock(16, 8, 330)),
    hills({ y: 925, swell: 26, seed: 15, colours: ['#7f9a57', '#3e6250'], steps: 3 }),
    shadow(1216, 922, 96, 11),
    place(1210, 922, 0.95, rider()),
    grass({ from: 930, to: 1075, count: 420, seed: 5, paints: ['#b6c272', '#8ba863', '#e0cd84', '#5f8657'] }),
    flowers({ from: 950, to: 1060, count: 70, seed: 6, paints: [colour.rose, '#8f9fdb', colour.cream] }),
    birds(700, 250, 7, 3, colour.night),
  ]);
}

/** The travelling clinic at a village's edge after fresh snow. */
export function clinic() {
  return picture([
    sky('#5b8ba0', '#a9c8cb', '#f3e3c7'),
    disc(300, 330, 58, '#fff6dd', '#ffe3a8', 5),
    cloud(1130, 210, 1.35, '#ffffff', 0.6),
    cloud(640, 150, 0.9, '#ffffff', 0.5),
    hills({ y: 500, swell: 70, seed: 31, colours: ['#9dbcc4', '#d5e2df'], steps: 6 }),
    hills({ y: 590, swell: 46, seed: 32, colours: ['#c8dad9', '#eef2ea'], steps: 5 }),
    place(1390, 672, 0.62, tree('#7fa092', 210)),
    place(1465, 690, 0.7, tree('#6a9188', 210)),
    place(130, 668, 0.6, tree('#7fa092', 210)),
    place(1235, 715, 0.82, yurt({ motif: colour.coral, smoke: true })),
    place(265, 700, 0.66, yurt({ smoke: true })),
    hills({ y: 745, swell: 22, seed: 33, colours: ['#f5f3e8', '#dfe7e3'], steps: 4 }),
    '<path d="M-20,1010 C420,900 900,910 1640,800 L1640,880 C1000,980 560,1000 -20,1120 Z" fill="#c9d2cc"/>',
    '<path d="M-20,1056 C420,946 900,950 1640,838" stroke="#eef0e6" stroke-width="7" stroke-dasharray="60 34" fill="none"/>',
    shadow(640, 912, 320, 26),
    place(650, 900, 1.22, van()),
    shadow(1040, 922, 52, 9),
    place(
      1040,
      920,
      1.12,
      person({
        robe: '#f4f1e8',
        sash: '#dfe5df',
        trim: colour.dusk,
        hair: 'nurse',
        left: [-62, -118],
        right: [46, -84],
      }),
    ),
    shadow(1165, 930, 52, 9),
    place(
      1165,
      928,
      1.12,
      person({
        robe: colour.coral,
        sash: colour.wheat,
        hair: 'scarf',
        scarf: '#3d6b80',
        left: [-8, -92],
        right: [22, -84],
        tilt: -4,
      }),
    ),
    shadow(1278, 930, 40, 8),
    place(
      1276,
      930,
      0.76,
      person({ robe: colour.dusk, sash: colour.apricot, hair: 'plait', left: [-40, -74], right: [52, -150] }),
    ),
    ...[
      [120, 880],
      [210, 1020],
      [420, 1040],
      [1450, 960],
      [1320, 1040],
      [980, 1040],
    ].map(([x, y]) => `<ellipse cx="${x}" cy="${y}" rx="90" ry="12" fill="#ffffff" opacity="0.75"/>`),
  ]);
}

/** A lecture on the grass: a speaker with a fiddle player before a yurt, listeners in a half circle. */
export function lecture() {
  const robes = [colour.dusk, colour.plum, colour.coral, '#6b8f6a', colour.apricot, colour.night];
  const sashes = [colour.wheat, colour.apricot, colour.cream, colour.rose];
  const rows = [
    { y: 866, scale: 0.92, from: 210, step: 172, count: 8 },
    { y: 962, scale: 1.12, from: 110, step: 204, count: 8 },
    { y: 1072, scale: 1.36, from: 40, step: 246, count: 7 },
  ];
  const crowd = rows.flatMap(({ y, scale, from, step, count }, row) =>
    Array.from({ length: count }, (_, index) =>
      place(
        from + index * step,
        y + ((index * 7) % 3) * 5,
        scale,
        listener({
          robe: robes[(index * 5 + row * 2) % robes.length],
          sash: sashes[(index + row) % sashes.length],
          scarf: (index + row) % 3 === 0 ? robes[(index + row + 3) % robes.length] : undefined,
          grey: (index + row * 2) % 5 === 3,
        }),
      ),
    ),
  );
  const fiddle = `<path d="M30,-170 L26,-62" stroke="${colour.bark}" stroke-width="7" stroke-linecap="round"/><path d="M6,-66 L46,-66 L40,-16 L12,-16 Z" fill="${colour.wood}"/><path d="M22,-176 q-2,-18 14,-18 l12,8 q-2,12 -16,12 Z" fill="${colour.bark}"/><path d="M-36,-44 L74,-66" stroke="${colour.felt}" stroke-width="4" stroke-linecap="round"/>`;
  return picture([
    sky('#4f8ea3', '#9cc4bf', '#f5e5bf'),
    disc(1330, 210, 56, '#fff5d6', '#ffe6a8', 5),
    cloud(300, 170, 1.4, '#ffffff', 0.7),
    cloud(930, 120, 0.9, '#ffffff', 0.6),
    hills({ y: 500, swell: 60, seed: 42, colours: ['#86a99a', '#b7c68d'], steps: 5 }),
    hills({ y: 590, swell: 36, seed: 44, colours: ['#a6bd76', '#8fae66'], steps: 4 }),
    place(250, 628, 0.55, flock(12, 3, 300)),
    hills({ y: 665, swell: 16, seed: 45, colours: ['#b3c274', '#6f9557'], steps: 3 }),
    place(1130, 735, 1.5, yurt({ motif: colour.dusk })),
    place(1430, 700, 0.95, yurt({ motif: colour.coral })),
    `<path d="M560,520 C640,500 760,560 850,520 C900,500 960,520 1000,500" fill="none" stroke="${colour.bark}" stroke-width="3"/>${[590, 650, 710, 770, 830, 890].map((x, i) => `<path d="M${x},${[518, 522, 534, 540, 528, 510][i]} l30,2 l-8,40 l-14,-10 l-14,10 Z" fill="${[colour.coral, colour.wheat, '#5b8fb0', colour.cream, colour.sage, colour.coral][i]}"/>`).join('')}<path d="M560,520 V740" stroke="${colour.bark}" stroke-width="8"/>`,
    `<path d="M500,742 L930,742 L1000,800 L430,800 Z" fill="${colour.coral}"/><path d="M514,748 L918,748 L966,792 L466,792 Z" fill="none" stroke="${colour.wheat}" stroke-width="4"/>`,
    shadow(660, 776, 54, 9),
    place(
      660,
      774,
      1.22,
      person({
        robe: colour.coral,
        sash: colour.wheat,
        hair: 'hat',
        scarf: colour.coral,
        left: [-70, -150],
        right: [66, -128],
      }),
    ),
    shadow(800, 776, 54, 9),
    place(
      800,
      774,
      1.18,
      `${person({ robe: '#4d7f96', sash: colour.apricot, hair: 'bun', left: [22, -132], right: [62, -64] })}${fiddle}`,
    ),
    grass({ from: 800, to: 1070, count: 380, seed: 46, paints: ['#c4cf86', '#7fa05b', '#5f8b55', '#dcd78e'] }),
    ...crowd,
  ]);
}

/** Volunteers and children planting a belt of trees. */
export function planting() {
  const sapling = `<path d="M0,0 C2,-40 -2,-70 0,-104" stroke="${colour.bark}" stroke-width="6" fill="none" stroke-linecap="round"/>${[
    [-24, -62, -30],
    [24, -74, 30],
    [-20, -92, -30],
    [20, -102, 30],
    [0, -120, 0],
  ]
    .map(
      ([x, y, turn]) =>
        `<ellipse cx="${x}" cy="${y}" rx="11" ry="24" transform="rotate(${turn} ${x} ${y})" fill="#7fae63"/>`,
    )
    .join('')}<ellipse cx="0" cy="3" rx="40" ry="10" fill="#8a6a47"/>`;
  const spade = `<path d="M0,-140 V-34" stroke="${colour.wood}" stroke-width="8" stroke-linecap="round"/><path d="M-16,-140 h32" stroke="${colour.wood}" stroke-width="8" stroke-linecap="round"/><path d="M-17,-40 h34 v26 q-17,34 -34,0 Z" fill="#8fa0a4"/>`;
  return picture([
    sky('#6fa8b5', '#b9d6c9', '#fbeccb'),
    disc(250, 260, 64, '#fff6da', '#ffe4a4', 5),
    cloud(1170, 190, 1.4, '#ffffff', 0.72),
    cloud(720, 130, 0.85, '#ffffff', 0.6),
    hills({ y: 520, swell: 54, seed: 51, colours: ['#97b7a2', '#c4cf9a'], steps: 5 }),
    hills({ y: 610, swell: 32, seed: 52, colours: ['#c9bd7f', '#b9c07a'], steps: 4 }),
    ...Array.from({ length: 15 }, (_, i) =>
      place(60 + i * 108, 668 + (i % 3) * 6, 0.62, tree(i % 2 ? '#7ea36b' : '#6c9770', 170)),
    ),
    hills({ y: 705, swell: 14, seed: 53, colours: ['#cdbb80', '#a98d5b'], steps: 3 }),
    ...[760, 860, 985].map(
      (y, i) =>
        `<path d="M-20,${y + 40} C500,${y - 10} 1100,${y - 10} 1640,${y + 30}" stroke="#8f7146" stroke-opacity="0.35" stroke-width="${10 + i * 6}" fill="none"/>`,
    ),
    ...[90, 300, 1330, 1520].map((x, i) => place(x, 800 + (i % 2) * 10, 0.72, sapling)),
    shadow(470, 934, 66, 10),
    place(
      470,
      932,
      1.3,
      `${person({ robe: '#4d7f96', vest: colour.coral, hair: 'bob', left: [-52, -96], right: [42, -112] })}`,
    ),
    place(532, 934, 1.1, spade),
    place(735, 930, 1.35, sapling),
    shadow(650, 944, 42, 8),
    place(
      648,
      942,
      0.86,
      person({ robe: colour.wheat, sash: colour.coral, hair: 'plait', left: [-40, -74], right: [62, -100] }),
    ),
    shadow(835, 944, 42, 8),
    place(
      835,
      942,
      0.82,
      person({ robe: colour.sage, sash: colour.wheat, hair: 'short', left: [-66, -96], right: [42, -74] }),
    ),
    shadow(1020, 930, 66, 10),
    place(
      1020,
      928,
      1.28,
      person({ robe: colour.plum, vest: colour.coral, hair: 'bun', left: [-56, -84], right: [48, -90] }),
    ),
    `<path d="M1066,806 h60 l-8,52 h-44 Z" fill="#5b8fb0"/><path d="M1066,806 q30,-46 60,0" fill="none" stroke="${colour.ink}" stroke-width="4"/>`,
    shadow(1200, 930, 42, 8),
    place(
      1200,
      930,
      0.8,
      person({ robe: colour.coral, sash: colour.cream, hair: 'bob', left: [-74, -112], right: [44, -150] }),
    ),
    place(250, 1010, 1.2, sapling),
    place(1400, 1000, 1.25, sapling),
    grass({ from: 970, to: 1070, count: 200, seed: 57, paints: ['#b7bd6c', '#8f9f56', '#d8c988'] }),
    birds(560, 300, 6, 9, colour.dusk),
  ]);
}
