import { expect, it } from 'vitest';
import schema from '../../api/photo-caption/content-types/photo-caption/schema.json';
import { captionConditions, captionPositions, imageStatuses } from './caption';

it.each([
  ['position', schema.attributes.position, captionPositions],
  ['condition', schema.attributes.condition, captionConditions],
  ['imageStatus', schema.attributes.imageStatus, imageStatuses],
])('the enumerations of a caption are those of its content type: %s', (_field, attribute, values) => {
  expect(attribute.enum).toEqual(values);
});
