export { firstFocus, type FocusKey, focusLayers, nextFocus } from './focus-order.ts';
export { placeCard } from './place-card.ts';
