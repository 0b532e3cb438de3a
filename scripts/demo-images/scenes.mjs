import { data, graduation, research } from './scenes-ideas.mjs';
import { embroidery, livestream, reading } from './scenes-indoors.mjs';
import { clinic, dawn, lecture, planting } from './scenes-outdoors.mjs';

/** The ten scenes, each under the key of its caption in `database/demo/captions.json`. */
export const scenes = { clinic, data, dawn, embroidery, graduation, lecture, livestream, planting, reading, research };
