export { panStep, zoomStep } from './overscroll.ts';
export { type Finger, follow, type Grip, beginGesture } from './pinch-pan.ts';
export { readWheel, WHEEL_SILENCE, type WheelGesture } from './wheel.ts';
