/** Encodes a text as UTF-16 without a mark. */
export const utf16 = (content: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(content.length * 2));
  for (let index = 0; index < content.length; index += 1)
    view.setUint16(index * 2, content.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};

/** Inverts a legacy encoding of two bytes: what the platform decodes from a pair is what the pair encodes. */
export const encodeDoubleByte = (content: string, encoding: 'gb18030' | 'big5'): Uint8Array => {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if ([...character].length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  }
  return new Uint8Array(
    [...content].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)];
      const pair = pairs.get(character);
      if (pair === undefined) throw new Error(`${encoding} lacks ${character}`);
      return [...pair];
    }),
  );
};
