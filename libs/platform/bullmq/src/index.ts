export { BullMqQueue } from './bullmq-queue';
export { unfitnessOf } from './fitness';
