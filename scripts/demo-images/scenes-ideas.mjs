import { birds, cloud, disc, flowers, grass, hills, mist, shadow, sky } from './landscape.mjs';
import { person } from './people.mjs';
import { colour, gradient, height, picture, place, smooth } from './svg.mjs';
import { flock, iris, tree, yurt } from './things.mjs';

/** Graduates before a library, throwing their caps. */
export function graduation() {
  const gown = { trim: colour.wheat, sash: colour.night, robe: colour.night };
  const stoles = [colour.coral, colour.wheat, '#6d9bb0', colour.rose, colour.sage];
  const graduate = (index, arms, hair) =>
    person({
      ...gown,
      sash: stoles[index],
      hair,
      scarf: stoles[index],
      left: arms[0],
      right: arms[1],
      tilt: index % 2 ? 4 : -4,
    });
  const cap = (x, y, turn, scale) =>
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})"><path d="M-22,4 Q0,16 22,4 L20,20 Q0,30 -20,20 Z" fill="${colour.ink}"/><path d="M-48,0 L0,-18 L48,0 L0,18 Z" fill="${colour.night}"/><path d="M0,0 L34,10 L36,34" fill="none" stroke="${colour.wheat}" stroke-width="5"/><circle cx="36" cy="38" r="6" fill="${colour.wheat}"/></g>`;
  const column = (x) =>
    `<path d="M${x},470 h34 v250 h-34 Z" fill="#f6ead0"/><path d="M${x + 22},470 h12 v250 h-12 Z" fill="${colour.ink}" opacity="0.12"/><rect x="${x - 8}" y="458" width="50" height="16" fill="#fdf3df"/><rect x="${x - 8}" y="712" width="50" height="14" fill="#fdf3df"/>`;
  return picture([
    sky('#4b93ad', '#a5cfcf', '#fdecc6'),
    disc(1310, 230, 58, '#fff5d6', '#ffe6a8', 5),
    cloud(260, 230, 1.2, '#ffffff', 0.75),
    cloud(1060, 150, 0.85, '#ffffff', 0.6),
    hills({ y: 610, swell: 40, seed: 62, colours: ['#8db39c', '#a9c088'], steps: 5 }),
    `<path d="M400,460 L800,330 L1200,460 Z" fill="#efd9b0"/><path d="M470,446 L800,346 L1130,446 Z" fill="#e2c392"/><circle cx="800" cy="408" r="26" fill="${colour.coral}"/><path d="M782,398 q10,-6 18,2 q8,-8 18,-2 v18 q-10,-6 -18,2 q-8,-8 -18,-2 Z" fill="${colour.cream}"/><path d="M800,400 v18" stroke="${colour.coral}" stroke-width="2"/><rect x="390" y="456" width="820" height="24" fill="#fdf3df"/><rect x="420" y="480" width="760" height="240" fill="#d9b98a"/>${[500, 640, 920, 1060].map((x) => `<rect x="${x}" y="520" width="60" height="120" rx="30" fill="${colour.dusk}"/><rect x="${x}" y="580" width="60" height="70" fill="${colour.dusk}"/>`).join('')}<path d="M750,720 V570 q50,-50 100,0 V720 Z" fill="${colour.bark}"/>${[430, 580, 710, 856, 990, 1136].map(column).join('')}<path d="M360,720 H1240 L1290,770 H310 Z" fill="#f3e2bf"/><path d="M336,744 H1264" stroke="${colour.wood}" stroke-opacity="0.4" stroke-width="4"/>`,
    ...[120, 230, 1370, 1480].map((x, i) =>
      place(x, 760 + (i % 2) * 14, 1.15, tree(i % 2 ? '#7ea36b' : '#6c9770', 200)),
    ),
    hills({ y: 790, swell: 10, seed: 64, colours: ['#a9c27a', '#6c9a5d'], steps: 3 }),
    `<path d="M560,800 H1040 L1240,1080 H360 Z" fill="#ead8b2"/>`,
    ...[
      [380, 1.42],
      [590, 1.52],
      [800, 1.6],
      [1010, 1.52],
      [1220, 1.42],
    ].flatMap(([x, scale], i) => [
      shadow(x, 992 + (i === 2 ? 14 : 0), 88, 13),
      place(
        x,
        988 + (i === 2 ? 14 : 0),
        scale,
        graduate(
          i,
          [
            [
              [-60, -214],
              [58, -206],
            ],
            [
              [-44, -82],
              [56, -220],
            ],
            [
              [-56, -226],
              [56, -226],
            ],
            [
              [-58, -220],
              [44, -82],
            ],
            [
              [-58, -204],
              [62, -214],
            ],
          ][i],
          ['bob', 'plait', 'short', 'bun', 'bob'][i],
        ),
      ),
    ]),
    cap(300, 560, -24, 1.05),
    cap(480, 420, 18, 1),
    cap(690, 530, -12, 1.1),
    cap(860, 300, 26, 0.9),
    cap(1030, 500, 14, 1.1),
    cap(1210, 400, -20, 1),
    cap(1330, 560, 22, 1),
    grass({ from: 830, to: 1070, count: 120, seed: 65, paints: ['#c4cf86', '#5f8b55'], right: 330 }),
    grass({ from: 830, to: 1070, count: 120, seed: 66, paints: ['#c4cf86', '#5f8b55'], left: 1290 }),
    flowers({ from: 900, to: 1060, count: 26, seed: 67, paints: [colour.rose, colour.cream], right: 300 }),
    flowers({ from: 900, to: 1060, count: 26, seed: 68, paints: [colour.rose, colour.cream], left: 1320 }),
  ]);
}

/** A scientist with her notebook at a sample plot, the mast of a weather station behind her. */
export function research() {
  const notebook = `<path d="M-34,-22 L20,-30 L30,18 L-24,28 Z" fill="${colour.coral}"/><path d="M-29,-17 L18,-25 L26,15 L-21,23 Z" fill="#fffaf0"/><path d="M-20,-10 L12,-15 M-18,0 L16,-6 M-16,10 L8,6" stroke="${colour.dusk}" stroke-width="3"/>`;
  const station = `<path d="M0,0 V-330" stroke="#e9e6dc" stroke-width="12" stroke-linecap="round"/><path d="M-60,0 L0,-110 L60,0" fill="none" stroke="#e9e6dc" stroke-width="8"/><path d="M-70,-300 H70" stroke="#e9e6dc" stroke-width="9" stroke-linecap="round"/><circle cx="-70" cy="-314" r="15" fill="${colour.coral}"/><circle cx="-92" cy="-322" r="9" fill="${colour.coral}"/><circle cx="-48" cy="-322" r="9" fill="${colour.coral}"/><path d="M46,-318 L100,-330 L92,-300 Z" fill="${colour.wheat}"/><path d="M-52,-236 h104 v58 h-104 Z" fill="#31597f"/><path d="M-52,-207 h104 M-17,-236 v58 M18,-236 v58" stroke="#8db6c0" stroke-width="3"/>`;
  return picture([
    sky('#5d9fb2', '#b7d8cb', '#fdf0cd'),
    disc(280, 250, 62, '#fff6da', '#ffe9b0', 5),
    cloud(760, 190, 1.25, '#ffffff', 0.75),
    cloud(1350, 260, 0.9, '#ffffff', 0.65),
    hills({ y: 510, swell: 62, seed: 71, colours: ['#8fb4a4', '#b5cb97'], steps: 5 }),
    hills({ y: 600, swell: 36, seed: 72, colours: ['#a9c67f', '#8cb26b'], steps: 4 }),
    place(1330, 640, 0.5, flock(14, 12, 320)),
    place(180, 652, 0.5, yurt({ motif: colour.coral })),
    hills({ y: 680, swell: 18, seed: 73, colours: ['#b7ca78', '#6f9b58'], steps: 3 }),
    place(1240, 800, 1.18, station),
    grass({ from: 720, to: 880, count: 240, seed: 74, paints: ['#cbd68c', '#7fa85d', '#5f9055'] }),
    `<path d="M330,850 L760,830 L840,985 L290,1010 Z" fill="#4f7f4a" opacity="0.4"/>`,
    grass({
      from: 868,
      to: 1000,
      count: 150,
      seed: 76,
      paints: ['#a4d06e', '#6fb25c', '#d6e08a'],
      left: 340,
      right: 790,
      size: 1.15,
    }),
    `<path d="M330,850 L760,830 L840,985 L290,1010 Z" fill="none" stroke="${colour.cream}" stroke-width="6" stroke-dasharray="22 12"/>${[
      [330, 850],
      [760, 830],
      [840, 985],
      [290, 1010],
    ]
      .map(
        ([x, y]) =>
          `<path d="M${x},${y + 10} v-74" stroke="${colour.bark}" stroke-width="8"/><path d="M${x},${y - 64} l38,13 l-38,14 Z" fill="${colour.coral}"/>`,
      )
      .join('')}`,
    shadow(980, 990, 112, 16),
    place(
      980,
      985,
      2.15,
      `${person({ robe: '#f3efe2', sash: '#dfe7e0', trim: colour.dusk, hair: 'short', left: [-34, -104], right: [30, -112], tilt: -6 })}`,
    ),
    place(975, 748, 1.5, notebook),
    `<path d="M1030,742 l26,-38" stroke="${colour.ink}" stroke-width="6" stroke-linecap="round"/>`,
    place(150, 1040, 1.5, iris()),
    place(215, 1062, 1.15, iris('#8f9fdb')),
    place(1430, 1050, 1.6, iris('#8f9fdb')),
    place(1508, 1066, 1.2, iris()),
    grass({ from: 1010, to: 1075, count: 170, seed: 75, paints: ['#c4cf86', '#5f8b55', '#86ad61'] }),
    birds(440, 330, 6, 77, colour.dusk),
  ]);
}

/** Curves of figures that become the ridges of a landscape. */
export function data() {
  const curves = [
    { y: [640, 600, 560, 470, 500, 400, 330, 300, 210], top: '#7fa9ad', bottom: '#a9c4b2' },
    { y: [720, 735, 660, 690, 600, 560, 590, 480, 430], top: '#e9b57c', bottom: '#f3d19a' },
    { y: [830, 790, 800, 740, 770, 700, 660, 690, 610], top: '#d9715a', bottom: '#e79a78' },
    { y: [900, 915, 860, 880, 830, 850, 790, 770, 780], top: '#4d7f96', bottom: '#37647c' },
    { y: [985, 960, 975, 930, 950, 915, 925, 890, 905], top: '#254c62', bottom: '#17303f' },
  ];
  const ridge = ({ y, top, bottom }, index) => {
    const points = y.map((value, step) => [step * 200, value]);
    const fill = gradient([top, bottom]);
    const dots =
      index < 3
        ? points
            .slice(1, -1)
            .map(
              ([x, at]) =>
                `<circle cx="${x}" cy="${at}" r="9" fill="${colour.cream}"/><circle cx="${x}" cy="${at}" r="4.500" fill="${top}"/>`,
            )
            .join('')
        : '';
    const drops =
      index === 0
        ? points
            .slice(1, -1)
            .map(
              ([x, at]) =>
                `<path d="M${x},${at + 16} V${height}" stroke="${colour.cream}" stroke-opacity="0.35" stroke-width="2" stroke-dasharray="3 11"/>`,
            )
            .join('')
        : '';
    return `${fill.definition}<path d="M${smooth(points)} L1600,${height} L0,${height} Z" fill="${fill.paint}"/>${drops}<path d="M${smooth(points)}" fill="none" stroke="${colour.cream}" stroke-opacity="${index < 3 ? 0.9 : 0.25}" stroke-width="5"/>${dots}`;
  };
  return picture([
    sky('#f9e3bb', '#fbeacb', '#fdf3df'),
    disc(470, 250, 92, colour.coral, '#f6b98a', 4),
    ...[160, 290, 420, 550].map(
      (y) =>
        `<path d="M0,${y} H1600" stroke="${colour.wood}" stroke-opacity="0.16" stroke-width="2" stroke-dasharray="4 12"/>`,
    ),
    cloud(900, 200, 1, '#ffffff', 0.8),
    cloud(180, 400, 0.8, '#ffffff', 0.7),
    birds(640, 330, 6, 81, colour.night),
    ...curves.map(ridge),
    mist(880, 90, '#fbeacb', 0.25),
    place(1180, 878, 0.6, yurt({ motif: colour.coral, lit: true, smoke: true })),
    place(1000, 905, 0.42, yurt({ lit: true })),
    place(560, 925, 0.55, flock(9, 5, 260)),
    ...[120, 190, 1440, 1510].map((x, i) =>
      place(x, 950 - (x > 800 ? 34 : 0), 0.62 + (i % 2) * 0.12, tree(i % 2 ? '#5f938c' : '#7fae9a', 170)),
    ),
    grass({ from: 1000, to: 1075, count: 160, seed: 83, paints: ['#3f6f78', '#5b8f86', '#2f5b6b'] }),
    flowers({ from: 1000, to: 1060, count: 34, seed: 84, paints: [colour.rose, colour.wheat, '#8f9fdb'] }),
  ]);
}
