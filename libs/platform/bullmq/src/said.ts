/** What a job that is none of ours is called by, whoever put it there: no more of it than a line. */
export const said = ({ id, name }: Readonly<{ id?: unknown; name?: unknown }>): string =>
  `${String(name).slice(0, 40)} ${String(id).slice(0, 80)}`.replace(
    /[\p{Cc}\p{Bidi_Control}]/gu,
    ' ',
  );
