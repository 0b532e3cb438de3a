import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive, and what its headers say of it where that is not the truth. */
export type ZippedFile = {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly statedSize?: number;
  readonly isEncrypted?: boolean;
};

const header = (
  length: number,
  fields: readonly (readonly [offset: number, bytes: 2 | 4, value: number])[],
): Buffer => {
  const buffer = Buffer.alloc(length);
  for (const [offset, bytes, value] of fields) buffer.writeUIntLE(value, offset, bytes);
  return buffer;
};

/** Packs files into a ZIP archive (APPNOTE 6.3), deflated. Headers may be made to lie. */
export const zip = (files: readonly ZippedFile[]): Uint8Array => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, statedSize, isEncrypted = false } of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fileName = Buffer.from(name);
    const shared = [
      isEncrypted ? 0x801 : 0x800,
      8,
      crc32(bytes),
      packed.length,
      statedSize ?? bytes.length,
      fileName.length,
    ] as const;
    const [flags, method, checksum, packedSize, size, nameLength] = shared;
    const head = header(30, [
      [0, 4, 0x04034b50],
      [4, 2, 20],
      [6, 2, flags],
      [8, 2, method],
      [14, 4, checksum],
      [18, 4, packedSize],
      [22, 4, size],
      [26, 2, nameLength],
    ]);
    local.push(head, fileName, packed);
    central.push(
      header(46, [
        [0, 4, 0x02014b50],
        [4, 2, 20],
        [6, 2, 20],
        [8, 2, flags],
        [10, 2, method],
        [16, 4, checksum],
        [20, 4, packedSize],
        [24, 4, size],
        [28, 2, nameLength],
        [42, 4, offset],
      ]),
      fileName,
    );
    offset += head.length + fileName.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = header(22, [
    [0, 4, 0x06054b50],
    [8, 2, files.length],
    [10, 2, files.length],
    [12, 4, directory.length],
    [16, 4, offset],
  ]);
  return Buffer.concat([...local, directory, end]);
};
