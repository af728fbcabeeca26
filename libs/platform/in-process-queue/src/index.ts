export { InProcessQueue } from './in-process-queue';
