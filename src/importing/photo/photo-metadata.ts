/** What a photo's file says of it, by the terms of the IPTC Photo Metadata Standard. Null where it says nothing. */
export type PhotoMetadata = {
  readonly description: string | null;
  readonly altText: string | null;
  readonly extendedDescription: string | null;
  /** Who is to be named with the photo: `县妇联供图`. */
  readonly credit: string | null;
  /** Who took it; several are parted by 、. */
  readonly creator: string | null;
  readonly copyrightNotice: string | null;
  /** ISO 8601, the day alone: `2023-05-04`. */
  readonly takenOn: string | null;
  /** The place in words, from the smallest to the largest. */
  readonly place: {
    readonly sublocation: string | null;
    readonly city: string | null;
    readonly province: string | null;
    readonly country: string | null;
  };
  /** Whether the file tells where on earth the camera stood. */
  readonly hasLocation: boolean;
};

export const noPhotoMetadata: PhotoMetadata = {
  description: null,
  altText: null,
  extendedDescription: null,
  credit: null,
  creator: null,
  copyrightNotice: null,
  takenOn: null,
  place: { sublocation: null, city: null, province: null, country: null },
  hasLocation: false,
};
