/** Size of every illustration, in pixels (3:2). */
export const width = 1600;
export const height = 1067;

/** The one palette that all ten illustrations share. */
export const colour = {
  ink: '#17303f',
  night: '#1f4257',
  dusk: '#3d6b80',
  haze: '#8fb3b5',
  sage: '#86a77f',
  grass: '#a8b764',
  meadow: '#c9c775',
  wheat: '#efc87c',
  apricot: '#f2a65e',
  coral: '#d9604a',
  plum: '#7c3f58',
  rose: '#e8a79b',
  cream: '#fdf3df',
  felt: '#f6e6c9',
  wood: '#9a5f3f',
  bark: '#5d3a2e',
  skin: '#eebd96',
  tan: '#d99f77',
  hair: '#2b2027',
};

/** A repeatable random generator (mulberry32): the same seed draws the same picture on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

let gradients = 0;

/** A vertical (or, with `across`, horizontal) gradient through the colours; gives its definition and the paint to use. */
export function gradient(colours, across = false) {
  gradients += 1;
  const id = `g${gradients}`;
  const stops = colours.map((stop, index) => {
    const [paint, opacity] = Array.isArray(stop) ? stop : [stop, 1];
    return `<stop offset="${index / (colours.length - 1)}" stop-color="${paint}" stop-opacity="${opacity}"/>`;
  });
  const direction = across ? 'x1="0" y1="0" x2="1" y2="0"' : 'x1="0" y1="0" x2="0" y2="1"';
  return {
    definition: `<defs><linearGradient id="${id}" ${direction}>${stops.join('')}</linearGradient></defs>`,
    paint: `url(#${id})`,
  };
}

/** A glow that fades outwards from a point. */
export function glow(x, y, radius, paint, strength = 0.8) {
  gradients += 1;
  const id = `g${gradients}`;
  return `<defs><radialGradient id="${id}"><stop offset="0" stop-color="${paint}" stop-opacity="${strength}"/><stop offset="0.45" stop-color="${paint}" stop-opacity="${strength * 0.35}"/><stop offset="1" stop-color="${paint}" stop-opacity="0"/></radialGradient></defs><circle cx="${x}" cy="${y}" r="${radius}" fill="url(#${id})"/>`;
}

/** A smooth curve through the points (Catmull-Rom written as Béziers), without its first "M". */
export function smooth(points) {
  const at = (index) => points[Math.max(0, Math.min(points.length - 1, index))];
  let path = `${at(0)[0]},${at(0)[1]}`;
  for (let index = 0; index < points.length - 1; index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    path += ` C${[...first, ...second, ...to].map((n) => n.toFixed(1)).join(' ')}`;
  }
  return path;
}

/** Moves, scales and (by a negative `scaleX`) mirrors what is drawn around the origin. */
export function place(x, y, scale, drawing, scaleX = scale) {
  return `<g transform="translate(${x} ${y}) scale(${scaleX} ${scale})">${drawing}</g>`;
}

/** The finished picture: the layers, a paper grain and a vignette. */
export function picture(layers) {
  gradients += 1;
  const id = `v${gradients}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${layers.join('')}<defs><radialGradient id="${id}" cx="0.5" cy="0.46" r="0.75"><stop offset="0.62" stop-color="${colour.ink}" stop-opacity="0"/><stop offset="1" stop-color="${colour.ink}" stop-opacity="0.16"/></radialGradient></defs><rect width="100%" height="100%" fill="url(#${id})"/></svg>`;
}
