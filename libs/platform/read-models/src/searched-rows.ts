import { searchedWords, type ReadModel } from '#kernel';
import type { Entry } from './open-rows';
import { parsedRow, type ReadFile } from './read-file';

type Document = Readonly<{ doc: number; title: string; more: string }>;

/** The words of the current rows of one model, for full-text search (FTS5). */
export class SearchedRows {
  private readonly documents: string;
  private readonly words: string;

  private constructor(
    private readonly file: ReadFile,
    name: string,
    private readonly searched: NonNullable<ReadModel['searched']>,
  ) {
    [this.documents, this.words] = tablesOf(name);
  }

  static of(file: ReadFile, { name, searched }: ReadModel): SearchedRows | undefined {
    return searched && new SearchedRows(file, name, searched);
  }

  static drop(file: ReadFile, name: string): void {
    for (const table of tablesOf(name)) file.exec(`DROP TABLE IF EXISTS ${table}`);
  }

  create(): void {
    this.file.exec(
      `CREATE TABLE ${this.documents} (doc INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, more TEXT NOT NULL);
       CREATE VIRTUAL TABLE ${this.words} USING fts5(title, more, content='', contentless_delete=1,
         detail=none, prefix='2 3', tokenize='unicode61 remove_diacritics 0')`,
    );
  }

  /** What one event put and removed. Most change no word. */
  write(changes: ReadonlyMap<string, Entry | undefined>): void {
    for (const [id, entry] of changes) {
      const known = this.file.get(
        `SELECT doc, title, more FROM ${this.documents} WHERE id = ?`,
        id,
      ) as Document | undefined;
      const words = entry && this.wordsOf(entry);
      if (known?.title === words?.title && known?.more === words?.more) continue;
      if (known) this.remove(known.doc);
      if (words) this.put(id, words);
    }
  }

  /** Ids of rows that have all these words, or words that begin so; the best first. */
  find(text: string, limit: number): readonly string[] {
    const wanted = searchedWords(text).map(
      (ways) => `(${ways.map((way) => `"${way}"*`).join(' OR ')})`,
    );
    if (wanted.length === 0) return [];
    const sql =
      `SELECT id FROM ${this.words} JOIN ${this.documents} ON doc = ${this.words}.rowid ` +
      `WHERE ${this.words} MATCH ? ORDER BY bm25(${this.words}, 5.0, 1.0), id LIMIT ?`;
    return this.file.all<{ id: string }>(sql, [wanted.join(' AND '), limit]).map(({ id }) => id);
  }

  private wordsOf({ json }: Entry) {
    const { title, more = [] } = this.searched(parsedRow(json) as object);
    return { title: said(title), more: said(more.join(' ')) };
  }

  private remove(doc: number): void {
    this.file.run(`DELETE FROM ${this.words} WHERE rowid = ?`, doc);
    this.file.run(`DELETE FROM ${this.documents} WHERE doc = ?`, doc);
  }

  private put(id: string, { title, more }: Omit<Document, 'doc'>): void {
    const insert = `INSERT INTO ${this.documents} (id, title, more) VALUES (?, ?, ?) RETURNING doc`;
    const { doc } = this.file.get(insert, id, title, more) as Document;
    const index = `INSERT INTO ${this.words} (rowid, title, more) VALUES (?, ?, ?)`;
    this.file.run(index, doc, title, more);
  }
}

const tablesOf = (name: string): readonly [documents: string, words: string] => [
  `"documents ${name}"`,
  `"words ${name}"`,
];

const said = (text: string): string => searchedWords(text).flat().join(' ');
