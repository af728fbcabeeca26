import { Presets, SingleBar } from 'cli-progress';

export type Progress = Readonly<{ at: (done: number, total: number) => void; end: () => void }>;

const SILENT: Progress = { at: () => undefined, end: () => undefined };

/** A bar on the error stream, where people look on; programs see none. */
export function progress(label: string): Progress {
  if (!process.stderr.isTTY) return SILENT;
  const bar = new SingleBar(
    { format: `${label} {bar} {percentage}% {value}/{total}`, stream: process.stderr },
    Presets.shades_classic,
  );
  bar.start(1, 0);
  return {
    at: (done, total) => {
      bar.setTotal(Math.max(total, 1));
      bar.update(Math.min(done, total));
    },
    end: () => bar.stop(),
  };
}
