import { Fragment } from 'react';
import type { CodeMeaning } from '../../contract';
import { showInvisible } from '../mongolian/invisible';
import type { CodeToken } from './code-tokens';
import { type Mark, type Piece, piecesOf } from './pieces';

const chipOf = ({ code, type }: CodeToken): string => {
  if (type === 'standalone') return `${code}↵`;
  return type === 'open' ? `${code}▸` : `◂${code}`;
};

type Properties = {
  readonly text: string;
  readonly marks?: readonly Mark[];
  readonly codes?: readonly CodeMeaning[];
  /** Puts a sign in the place of what cannot be seen. */
  readonly showsInvisible?: boolean;
};

const Shown = ({ piece, codes, showsInvisible }: { readonly piece: Piece } & Omit<Properties, 'text' | 'marks'>) => {
  if (piece.code === null) {
    return (
      <>
        {showsInvisible
          ? showInvisible(piece.text).map(({ sign, text }, index) => (
              <Fragment key={index}>{sign === null ? text : <span className="tdesk-invisible">{sign}</span>}</Fragment>
            ))
          : piece.text}
      </>
    );
  }
  const meaning = codes?.find(({ code }) => code === piece.code?.code)?.label;
  return (
    <span className="tdesk-code" title={meaning === undefined ? piece.text : `${piece.text} ${meaning}`}>
      {chipOf(piece.code)}
    </span>
  );
};

/** The words of a segment: codes as chips, marks as marks. */
export const SegmentText = ({ text, marks, codes, showsInvisible }: Properties) => (
  <>
    {piecesOf(text, marks).map((piece) => {
      const shown = <Shown piece={piece} codes={codes} showsInvisible={showsInvisible} />;
      if (piece.marks.length === 0) return <Fragment key={piece.start}>{shown}</Fragment>;
      return (
        <mark
          key={piece.start}
          className={['tdesk-mark', ...piece.marks.map(({ kind }) => `tdesk-mark-${kind}`)].join(' ')}
          title={piece.marks.flatMap(({ title }) => title ?? []).join(' · ') || undefined}
        >
          {shown}
        </mark>
      );
    })}
  </>
);
