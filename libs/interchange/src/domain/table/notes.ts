import type { Finding } from './table';

/** Findings kept; the rest is only counted. */
export const MAX_FINDINGS = 1000;

/** Gathers findings: as many as anybody reads, and how many there are. */
export type Notes = Readonly<{
  findings: readonly Finding[];
  errors: number;
  notices: number;
  add: (finding: Finding) => void;
}>;

export function newNotes(): Notes {
  const findings: Finding[] = [];
  const counts = { error: 0, notice: 0 };
  return {
    findings,
    get errors() {
      return counts.error;
    },
    get notices() {
      return counts.notice;
    },
    add: (finding) => {
      counts[finding.severity] += 1;
      if (findings.length < MAX_FINDINGS) findings.push(finding);
    },
  };
}
