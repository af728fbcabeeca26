export { InProcessBell } from './in-process-bell';
