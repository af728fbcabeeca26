/** Unit: characters. */
const LONGEST = 255;

/** Characters that no file name has everywhere, controls, and marks that turn the direction. */
const UNUSABLE = /[\p{Cc}\p{Bidi_Control}\u200b\ufeff<>:"|?*]/gu;

/**
 * The name alone, without a way to a folder; `undefined` where nothing of it is left.
 * @source ASVS 5.0 5.4.1
 */
export function fileNameOf(given: string): string | undefined {
  const name = given.normalize('NFC').replace(/^.*[/\\]/su, '');
  const plain = name.replace(UNUSABLE, '').replace(/^[\s.]+|[\s.]+$/gu, '');
  return plain === '' ? undefined : Array.from(plain).slice(0, LONGEST).join('');
}
