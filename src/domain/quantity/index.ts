export { findQuantities, type QuantityMatch } from './find-quantities';
