export { BullMqQueue } from './bullmq-queue';
