import { existsSync, mkdtempSync, rmSync, statfsSync, type StatsFs } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Child } from '../child';
import { cutPower, storedIn, type Violation } from './cuts';
import { compileRecorder, readRecording, whyNoRecorder, type Recording } from './recording';

jest.setTimeout(120_000);

/**
 * Images of disks live in memory where there is enough of it: a binding that closes a file late
 * keeps a removed one for a while.
 */
const SHARED = '/dev/shm';
const ENOUGH = 2 ** 31;
const free = ({ bavail, bsize }: StatsFs) => bavail * bsize;
const MEMORY = existsSync(SHARED) && free(statfsSync(SHARED)) > ENOUGH ? SHARED : tmpdir();

const CUTS = Number(process.env['JAHRESRING_TEST_CUTS'] ?? 500);
const LOG = 'events.db';

const why = whyNoRecorder();
const powerCut = why === undefined ? describe : describe.skip;

powerCut(`a power cut${why === undefined ? '' : ` (skipped: ${why})`}`, () => {
  let folder: string, images: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'power-cut-'));
    images = mkdtempSync(join(MEMORY, 'power-cut-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    rmSync(images, { recursive: true });
  });

  /** Lets the product's store write under the recorder. */
  async function record(turns: number, synchronous: string): Promise<Recording> {
    const run = mkdtempSync(join(folder, 'run-'));
    const recording = join(run, 'recording');
    const file = join(mkdtempSync(join(run, 'log-')), LOG);
    const writer = Child.start([__dirname, 'writer.ts'], [file, `${turns}`, synchronous], {
      LD_PRELOAD: compileRecorder(folder),
      RECORDER_FILE: file,
      RECORDER_LOG: recording,
    });
    await writer.succeeds();
    return { operations: readRecording(recording), history: storedIn(file) };
  }
  const cut = (recording: Recording, count: number): Promise<Violation[]> =>
    cutPower(recording, [LOG, join(images, 'image')], [count, 20260101]);

  it(`at any of ${CUTS} points loses nothing that was acknowledged and damages nothing`, async () => {
    const recording = await record(400, 'FULL');
    const of = (kind: string) =>
      recording.operations.filter((operation) => operation.kind === kind).length;
    expect(of('A')).toBeGreaterThan(1500);
    expect(of('S')).toBeGreaterThan(400);
    const checkpoints = recording.operations.filter((one) => one.kind + one.name === `S${LOG}`);
    expect(checkpoints.length).toBeGreaterThan(2);
    expect(await cut(recording, CUTS)).toEqual([]);
  });

  it.each(['NORMAL', 'OFF'])(
    'would lose what was acknowledged if synchronous were %s',
    async (synchronous) => {
      const violations = await cut(await record(150, synchronous), 60);
      expect(violations.length).toBeGreaterThan(20);
      expect(violations.map(({ broken }) => broken)).toContainEqual(
        expect.stringMatching(/acknowledged events are lost$/),
      );
    },
  );
});
