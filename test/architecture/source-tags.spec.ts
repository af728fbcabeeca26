import { files, read } from './sources';

it.each(files.filter((file) => /\.(rule|stage|deadline)\.ts$/.test(file)))(
  '%s names its source',
  (file) => expect(read(file)).toMatch(/@source \S/),
);
