export * from './draft';
export * from './judge';
export * from './opening';
export * from './pages';
export * from './tail';
