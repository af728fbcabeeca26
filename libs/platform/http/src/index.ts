export * from './api.controller';
export * from './authenticator';
export * from './json-body';
export * from './language';
export * from './openapi';
export * from './problem';
export * from './problem.filter';
export { refusals as httpRefusals } from './refusals';
export * from './schemas';
