import { colour, glow, gradient, height, randomFrom, smooth, width } from './svg.mjs';

/** The sky from the zenith to the horizon (hidden by the hills below it). */
export function sky(...colours) {
  const { definition, paint } = gradient(colours);
  return `${definition}<rect width="${width}" height="${height}" fill="${colours.at(-1)}"/><rect width="${width}" height="${height * 0.64}" fill="${paint}"/>`;
}

/** A sun or a moon with its glow. */
export function disc(x, y, radius, paint, halo = paint, reach = 5) {
  return `${glow(x, y, radius * reach, halo, 0.75)}<circle cx="${x}" cy="${y}" r="${radius}" fill="${paint}"/>`;
}

/** A rolling ridge of hills from edge to edge, lit at its top. */
export function hills({ y, swell, seed, colours, steps = 6, opacity = 1 }) {
  const random = randomFrom(seed);
  const points = Array.from({ length: steps + 3 }, (_, index) => [
    ((index - 1) * width) / steps,
    y + (random() - 0.5) * 2 * swell,
  ]);
  const { definition, paint } = gradient(colours);
  const path = `M${smooth(points)} L${width * 1.2},${height} L${-width * 0.2},${height} Z`;
  return `${definition}<path d="${path}" fill="${paint}" opacity="${opacity}"/>`;
}

/** A band of mist at a height. */
export function mist(y, thickness, paint = colour.cream, opacity = 0.55) {
  const { definition, paint: fill } = gradient([
    [paint, 0],
    [paint, opacity],
    [paint, 0],
  ]);
  return `${definition}<rect x="0" y="${y - thickness / 2}" width="${width}" height="${thickness}" fill="${fill}"/>`;
}

/** One cloud: round tops over a flat base, as on felt appliqué. */
export function cloud(x, y, scale, paint = colour.cream, opacity = 0.75) {
  const path =
    'M-150,0 C-190,0 -190,-44 -146,-44 C-140,-82 -84,-92 -64,-62 C-46,-118 42,-118 56,-62 C84,-84 124,-66 122,-38 C172,-42 176,0 138,0 Z';
  const lining = 'M-110,-14 C-96,-40 -70,-36 -62,-24 M-30,-40 C-14,-74 26,-70 34,-44 M64,-18 C76,-36 96,-34 104,-20';
  return `<g transform="translate(${x} ${y}) scale(${scale})" opacity="${opacity}"><path d="${path}" fill="${paint}"/><path d="${lining}" fill="none" stroke="${colour.haze}" stroke-opacity="0.5" stroke-width="5" stroke-linecap="round"/></g>`;
}

/** A loose flight of birds. */
export function birds(x, y, count, seed, paint = colour.ink, scale = 1) {
  const random = randomFrom(seed);
  const wings = Array.from({ length: count }, (_, index) => {
    const cx = x + index * 46 * scale + random() * 26;
    const cy = y + Math.abs(index - count / 2) * 15 * scale + random() * 24;
    const span = (15 + random() * 8) * scale;
    return `<path d="M${cx - span},${cy - span * 0.35} Q${cx - span * 0.35},${cy - span * 0.55} ${cx},${cy} Q${cx + span * 0.35},${cy - span * 0.55} ${cx + span},${cy - span * 0.35}"/>`;
  });
  return `<g fill="none" stroke="${paint}" stroke-width="${3.2 * scale}" stroke-linecap="round" opacity="0.75">${wings.join('')}</g>`;
}

/** Tufts of grass, small far away and large near, over a band of the ground. */
export function grass({ from, to, count, seed, paints, size = 1, left = 0, right = width }) {
  const random = randomFrom(seed);
  const tufts = Array.from({ length: count }, () => ({
    x: left + random() * (right - left),
    depth: random(),
    tone: random(),
  }));
  tufts.sort((one, other) => one.depth - other.depth);
  const blades = tufts.map(({ x, depth, tone }) => {
    const y = from + depth * (to - from);
    const h = (9 + depth * 25) * size;
    const paint = paints[Math.floor(tone * paints.length)];
    const lean = (tone - 0.5) * h * 0.5;
    const blade = (dx, tip, share) =>
      `M${(x + dx).toFixed(1)},${y.toFixed(1)} q${(tip * 0.3).toFixed(1)},${(-h * share * 0.6).toFixed(1)} ${(tip + lean).toFixed(1)},${(-h * share).toFixed(1)}`;
    return `<path d="${blade(-h * 0.12, -h * 0.34, 0.75)} ${blade(0, h * 0.02, 1)} ${blade(h * 0.12, h * 0.36, 0.7)}" stroke="${paint}" stroke-width="${(1.6 + depth * 2.2) * size}"/>`;
  });
  return `<g fill="none" stroke-linecap="round">${blades.join('')}</g>`;
}

/** Wild flowers strewn over a band of the ground. */
export function flowers({ from, to, count, seed, paints, size = 1, left = 0, right = width }) {
  const random = randomFrom(seed);
  const blooms = Array.from({ length: count }, () => {
    const depth = random();
    const [x, y, r] = [left + random() * (right - left), from + depth * (to - from), (2.6 + depth * 5) * size];
    const paint = paints[Math.floor(random() * paints.length)];
    const petals = [0, 72, 144, 216, 288].map((turn) => {
      const angle = (turn * Math.PI) / 180;
      return `<circle cx="${(x + Math.sin(angle) * r).toFixed(1)}" cy="${(y - Math.cos(angle) * r * 0.8).toFixed(1)}" r="${(r * 0.72).toFixed(1)}" fill="${paint}"/>`;
    });
    return `${petals.join('')}<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(r * 0.5).toFixed(1)}" fill="${colour.wheat}"/>`;
  });
  return blooms.join('');
}

/** A soft shadow on the ground under something. */
export function shadow(x, y, rx, ry, opacity = 0.22) {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${colour.ink}" opacity="${opacity}"/>`;
}
