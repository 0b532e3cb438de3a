import { person } from './people.mjs';
import { colour, glow, gradient, height, picture, place, width } from './svg.mjs';
import { iris } from './things.mjs';

/** A wall, a floor and the line between them. */
function room(top, bottom, floor, skirting = 800) {
  const wall = gradient([top, bottom]);
  const boards = gradient(floor);
  return `${wall.definition}${boards.definition}<rect width="${width}" height="${height}" fill="${wall.paint}"/><rect y="${skirting}" width="${width}" height="${height - skirting}" fill="${boards.paint}"/><rect y="${skirting - 14}" width="${width}" height="14" fill="${colour.bark}" opacity="0.45"/>${[860, 925, 1000].map((y) => `<path d="M0,${y} H${width}" stroke="${colour.bark}" stroke-opacity="0.16" stroke-width="4"/>`).join('')}`;
}

/** A window onto the steppe, by day or by night. */
function outlook(x, y, w, h, night = false) {
  const sky = gradient(night ? ['#14283f', '#2f5673'] : ['#7fb4c1', '#fbe6bd']);
  const id = `w${x}${y}`;
  const stars = night
    ? [
        [0.2, 0.2],
        [0.45, 0.12],
        [0.62, 0.3],
        [0.85, 0.16],
        [0.3, 0.42],
        [0.72, 0.5],
      ]
        .map(([dx, dy]) => `<circle cx="${x + dx * w}" cy="${y + dy * h}" r="3" fill="${colour.cream}"/>`)
        .join('')
    : '';
  const orb = night
    ? `<circle cx="${x + w * 0.78}" cy="${y + h * 0.34}" r="26" fill="#fdf0c8"/><circle cx="${x + w * 0.78 - 12}" cy="${y + h * 0.34 - 6}" r="23" fill="#1d3b56"/>`
    : `<circle cx="${x + w * 0.7}" cy="${y + h * 0.34}" r="32" fill="#fff4d2"/>`;
  return `${sky.definition}<clipPath id="${id}"><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="8"/></clipPath><rect x="${x - 16}" y="${y - 16}" width="${w + 32}" height="${h + 32}" rx="14" fill="${colour.wood}"/><g clip-path="url(#${id})"><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${sky.paint}"/>${stars}${orb}<path d="M${x},${y + h * 0.7} q${w * 0.25},${-h * 0.22} ${w * 0.5},${-h * 0.05} t${w * 0.5},${-h * 0.02} V${y + h} H${x} Z" fill="${night ? '#27465a' : '#9dbb80'}"/><path d="M${x},${y + h * 0.85} q${w * 0.3},${-h * 0.12} ${w * 0.6},0 t${w * 0.4},0 V${y + h} H${x} Z" fill="${night ? '#1d384a' : '#7da264'}"/></g><path d="M${x + w / 2},${y} v${h} M${x},${y + h / 2} h${w}" stroke="${colour.wood}" stroke-width="10"/><rect x="${x - 30}" y="${y + h + 12}" width="${w + 60}" height="16" rx="6" fill="${colour.bark}"/>`;
}

/** A key pattern (алхан хээ) as a border of `count` links. */
function keyPattern(x, y, count, size, paint) {
  const link = (at) =>
    `M${at},${y + size} V${y} H${at + size} V${y + size * 0.62} H${at + size * 0.42} V${y + size * 0.36}`;
  const links = Array.from({ length: count }, (_, index) => link(x + index * size * 1.36)).join(' ');
  return `<path d="${links}" fill="none" stroke="${paint}" stroke-width="${size * 0.16}"/>`;
}

/** Two women at an embroidery frame, thread on the wall. */
export function embroidery() {
  const reels = [
    colour.coral,
    colour.wheat,
    '#6d7fc2',
    colour.sage,
    colour.plum,
    colour.apricot,
    colour.dusk,
    colour.rose,
  ];
  const shelf = (y, from) =>
    `<rect x="60" y="${y}" width="350" height="14" fill="${colour.wood}"/>${reels.map((paint, i) => `<g transform="translate(${84 + i * 41} ${y})"><rect x="-14" y="-52" width="28" height="8" rx="3" fill="${colour.felt}"/><rect x="-12" y="-46" width="24" height="38" rx="5" fill="${reels[(i * 3 + from) % 8]}"/><path d="M-12,-36 h24 M-12,-26 h24 M-12,-16 h24" stroke="${paint}" stroke-opacity="0.25" stroke-width="3"/><rect x="-14" y="-8" width="28" height="8" rx="3" fill="${colour.felt}"/></g>`).join('')}`;
  const cloth = gradient(['#31597f', '#24466a']);
  return picture([
    room('#f6e3c0', '#eac593', ['#b9835a', '#8a5a3f']),
    outlook(600, 130, 400, 300),
    glow(800, 300, 560, '#fff2cc', 0.4),
    shelf(270, 0),
    shelf(390, 3),
    shelf(510, 5),
    `<g><path d="M1190,100 h330 v400 h-330 Z" fill="${colour.coral}"/><path d="M1204,114 h302 v372 h-302 Z" fill="none" stroke="${colour.wheat}" stroke-width="5"/>${keyPattern(1222, 132, 6, 34, colour.wheat)}${keyPattern(1222, 434, 6, 34, colour.wheat)}</g>`,
    place(1355, 412, 1.5, iris('#f6e6c9')),
    place(
      505,
      950,
      2.35,
      person({
        robe: '#4d7f96',
        sash: colour.wheat,
        hair: 'bun',
        scarf: colour.coral,
        left: [-40, -90],
        right: [66, -118],
        tilt: 8,
      }),
    ),
    place(
      1110,
      950,
      2.2,
      person({
        robe: colour.coral,
        sash: colour.cream,
        hair: 'plait',
        scarf: colour.wheat,
        left: [-64, -116],
        right: [36, -92],
        tilt: -8,
      }),
    ),
    cloth.definition,
    `<path d="M560,640 L1050,640 L1110,910 L500,910 Z" fill="${colour.wood}"/><path d="M588,662 L1022,662 L1072,886 L538,886 Z" fill="${cloth.paint}"/>`,
    place(690, 870, 1.15, iris()),
    place(800, 880, 1.42, iris('#7f92d8')),
    place(905, 868, 1.1, iris('#a5b3ea')),
    keyPattern(566, 842, 3, 26, colour.wheat),
    keyPattern(950, 842, 3, 26, colour.wheat),
    `<path d="M655,672 C700,640 760,700 806,650" fill="none" stroke="${colour.coral}" stroke-width="4"/><path d="M806,650 l34,-22" stroke="#dfe6e6" stroke-width="5" stroke-linecap="round"/>`,
    `<path d="M520,905 L470,1067 M1090,905 L1140,1067" stroke="${colour.bark}" stroke-width="24" stroke-linecap="round"/>`,
    `<g transform="translate(270 960)"><ellipse cx="0" cy="56" rx="130" ry="16" fill="${colour.ink}" opacity="0.2"/><path d="M-120,-40 Q0,-10 120,-40 L96,50 Q0,74 -96,50 Z" fill="${colour.apricot}"/><path d="M-112,-12 Q0,18 112,-12 M-104,18 Q0,46 104,18" stroke="${colour.wood}" stroke-width="5" fill="none"/>${[-76, -28, 22, 70].map((x, i) => `<circle cx="${x}" cy="${-48 + (i % 2) * 8}" r="36" fill="${reels[i * 2]}"/><path d="M${x - 28},${-52} q28,-24 56,4 M${x - 30},${-38} q28,-20 60,2" stroke="${colour.cream}" stroke-opacity="0.4" stroke-width="3" fill="none"/>`).join('')}<path d="M-120,-40 Q0,-10 120,-40 L116,-24 Q0,8 -116,-24 Z" fill="${colour.wood}"/></g>`,
  ]);
}

/** A family reading together under a lamp, night outside. */
export function reading() {
  const book = (paint) =>
    `<path d="M-44,-8 Q-22,-22 0,-8 Q22,-22 44,-8 L44,26 Q22,12 0,26 Q-22,12 -44,26 Z" fill="${paint}"/><path d="M-39,-5 Q-20,-16 0,-4 Q20,-16 39,-5 L39,20 Q20,8 0,20 Q-20,8 -39,20 Z" fill="#fffaf0"/><path d="M0,-4 V20" stroke="${colour.bark}" stroke-width="2"/>`;
  const spines = [
    colour.coral,
    colour.wheat,
    colour.dusk,
    colour.sage,
    colour.plum,
    colour.apricot,
    '#6d7fc2',
    colour.cream,
    colour.rose,
  ];
  const shelf = (y, offset) =>
    `<rect x="1170" y="${y}" width="360" height="14" fill="${colour.bark}"/>${Array.from({ length: 12 }, (_, i) => {
      const h = 70 + ((i * 17 + offset * 9) % 32);
      return `<rect x="${1182 + i * 28}" y="${y - h}" width="23" height="${h}" rx="3" fill="${spines[(i + offset) % 9]}" opacity="0.9"/><rect x="${1186 + i * 28}" y="${y - h + 12}" width="15" height="4" fill="${colour.ink}" opacity="0.3"/>`;
    }).join('')}`;
  return picture([
    room('#7c4a45', '#b5744f', ['#7a4a35', '#4d2e28'], 830),
    outlook(130, 150, 330, 290, true),
    shelf(250, 0),
    shelf(390, 4),
    shelf(530, 7),
    glow(800, 430, 760, '#ffd88f', 0.85),
    `<path d="M800,0 V190" stroke="${colour.bark}" stroke-width="6"/><path d="M690,300 Q700,190 800,186 Q900,190 910,300 Z" fill="${colour.coral}"/><path d="M690,300 Q800,322 910,300 L908,288 Q800,310 692,288 Z" fill="${colour.wheat}"/><ellipse cx="800" cy="306" rx="54" ry="13" fill="#fff3c9"/>`,
    `<ellipse cx="800" cy="950" rx="690" ry="108" fill="${colour.coral}"/><ellipse cx="800" cy="950" rx="640" ry="94" fill="none" stroke="${colour.wheat}" stroke-width="6"/><ellipse cx="800" cy="950" rx="600" ry="84" fill="none" stroke="${colour.cream}" stroke-opacity="0.5" stroke-width="3"/>`,
    place(
      395,
      900,
      1.85,
      person({
        robe: '#5f7f86',
        sash: colour.wheat,
        hair: 'grey',
        left: [-26, -80],
        right: [28, -80],
        seated: true,
        tilt: 5,
      }),
    ),
    place(
      620,
      890,
      2.05,
      person({
        robe: colour.night,
        sash: colour.apricot,
        hair: 'short',
        left: [-40, -86],
        right: [40, -92],
        seated: true,
      }),
    ),
    place(
      1000,
      890,
      2,
      person({
        robe: colour.plum,
        sash: colour.wheat,
        hair: 'bun',
        scarf: colour.wheat,
        left: [-44, -92],
        right: [40, -84],
        seated: true,
      }),
    ),
    place(
      1215,
      920,
      1.4,
      person({
        robe: colour.sage,
        sash: colour.coral,
        hair: 'short',
        left: [-24, -92],
        right: [24, -92],
        seated: true,
        tilt: -5,
      }),
    ),
    place(1215, 790, 1.1, book(colour.dusk)),
    place(
      812,
      968,
      1.5,
      person({
        robe: colour.apricot,
        sash: colour.coral,
        hair: 'plait',
        left: [-30, -92],
        right: [30, -92],
        seated: true,
      }),
    ),
    place(812, 826, 1.35, book('#4d7f96')),
    `<g transform="translate(560 1010)"><ellipse cx="0" cy="10" rx="62" ry="10" fill="${colour.ink}" opacity="0.25"/><path d="M-34,-44 h68 l-8,52 h-52 Z" fill="${colour.felt}"/><path d="M34,-34 q26,4 0,30" fill="none" stroke="${colour.felt}" stroke-width="8"/><path d="M-12,-62 q8,-14 0,-26 M8,-62 q8,-14 0,-26" stroke="${colour.cream}" stroke-opacity="0.6" stroke-width="4" fill="none" stroke-linecap="round"/></g>`,
  ]);
}

/** A livestream from a herder's table: milk foods, felt work, a telephone on its stand. */
export function livestream() {
  const hearts = [
    [1130, 330, 1],
    [1180, 250, 0.75],
    [1110, 190, 0.6],
    [1225, 160, 0.5],
  ]
    .map(([x, y, s]) =>
      place(x, y, s, `<path d="M0,24 C-46,-8 -30,-44 0,-22 C30,-44 46,-8 0,24 Z" fill="${colour.coral}"/>`),
    )
    .join('');
  const bowl = (x, y, inside, outside) =>
    `<g transform="translate(${x} ${y})"><path d="M-70,0 Q-60,62 -24,68 h48 Q60,62 70,0 Z" fill="${outside}"/><path d="M-62,24 Q0,42 62,24" stroke="${colour.wheat}" stroke-width="6" fill="none"/><ellipse rx="70" ry="17" fill="${colour.cream}"/><ellipse rx="59" ry="12" fill="${inside}"/></g>`;
  const cheese = (x, y) =>
    `<g transform="translate(${x} ${y})"><ellipse cx="0" cy="52" rx="98" ry="16" fill="${colour.wood}"/>${[
      [-52, 18],
      [0, 20],
      [50, 17],
      [-26, -14],
      [26, -13],
      [0, -44],
    ]
      .map(
        ([dx, dy]) =>
          `<rect x="${dx - 25}" y="${dy}" width="50" height="29" rx="7" fill="#fff3d4"/><path d="M${dx - 17},${dy + 9} h34 M${dx - 17},${dy + 19} h34" stroke="${colour.wheat}" stroke-width="3"/>`,
      )
      .join('')}</g>`;
  const table = gradient(['#b87850', '#87523a']);
  return picture([
    room('#e9d2a4', '#dcae7a', ['#8f5d43', '#6e4432'], 850),
    `<path d="M-10,0 H1610 V64 Q1400,120 1200,64 T800,64 T400,64 T-10,64 Z" fill="#4d7f96"/>${keyPattern(20, 18, 36, 32, colour.wheat)}`,
    ...Array.from(
      { length: 13 },
      (_, i) =>
        `<path d="M${-40 + i * 140},150 l180,560 M${140 + i * 140},150 l-180,560" stroke="${colour.coral}" stroke-opacity="0.32" stroke-width="10" stroke-linecap="round"/>`,
    ),
    outlook(120, 230, 260, 260),
    glow(700, 430, 620, '#fff4d0', 0.7),
    place(
      680,
      930,
      2.75,
      person({
        robe: colour.coral,
        sash: colour.wheat,
        hair: 'hat',
        scarf: '#4d7f96',
        left: [-66, -104],
        right: [74, -134],
      }),
    ),
    table.definition,
    `<rect x="60" y="760" width="1480" height="44" rx="10" fill="#c98a5d"/><path d="M90,804 H1510 V1067 H90 Z" fill="${table.paint}"/>${keyPattern(130, 870, 27, 38, colour.wheat)}`,
    bowl(250, 694, '#fdf6e4', colour.dusk),
    bowl(1010, 692, '#f3cf8f', colour.plum),
    cheese(450, 700),
    `<g transform="translate(846 742)"><rect x="-66" y="-28" width="132" height="46" rx="10" fill="#31597f"/><rect x="-60" y="-66" width="120" height="40" rx="10" fill="${colour.felt}"/><path d="M-40,-46 q14,-14 24,0 q10,14 24,0 q10,-14 24,0" stroke="${colour.coral}" stroke-width="6" fill="none"/><path d="M-44,-6 h88" stroke="${colour.wheat}" stroke-width="6" stroke-dasharray="12 8"/></g>`,
    `<g><path d="M1255,770 L1200,1000 M1255,770 L1310,1000 M1255,640 V770" stroke="${colour.ink}" stroke-width="14" stroke-linecap="round"/><rect x="1150" y="330" width="210" height="370" rx="26" fill="${colour.ink}"/><rect x="1164" y="346" width="182" height="338" rx="16" fill="#f0d6a4"/></g>`,
    `<clipPath id="screen"><rect x="1164" y="346" width="182" height="338" rx="16"/></clipPath><g clip-path="url(#screen)">${place(1255, 716, 1.25, person({ robe: colour.coral, sash: colour.wheat, hair: 'hat', scarf: '#4d7f96', left: [-52, -92], right: [56, -128] }))}<rect x="1164" y="620" width="182" height="70" fill="#b87850"/><rect x="1178" y="362" width="72" height="24" rx="12" fill="${colour.coral}"/><circle cx="1192" cy="374" r="5" fill="${colour.cream}"/><path d="M1204,374 h34" stroke="${colour.cream}" stroke-width="6" stroke-linecap="round"/>${[640, 662].map((y, i) => `<rect x="1176" y="${y}" width="${110 - i * 34}" height="14" rx="7" fill="${colour.cream}" opacity="0.75"/>`).join('')}</g>`,
    place(285, 20, 1, hearts),
    `<g fill="none" stroke="${colour.cream}" stroke-width="16"><circle cx="1470" cy="420" r="92"/><path d="M1470,512 V1000" stroke="${colour.ink}" stroke-width="12"/></g>${glow(1470, 420, 210, '#fff6d8', 0.6)}`,
  ]);
}
