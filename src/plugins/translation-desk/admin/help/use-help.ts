import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { sent } from '../../../../admin/http/sent';
import type { Help } from '../../contract';
import { segmentRequest } from '../addresses';

/** Memory, glossary and figures of a segment; null until they are there. What was told once is shown at once. */
export const useHelp = (id: number | null): Help | null => {
  const { get } = useFetchClient();
  const told = useRef(new Map<number, Help>());
  const [, setCount] = useState(0);
  useEffect(() => {
    if (id === null) return;
    let wanted = true;
    sent(get<Help>(segmentRequest(id, '/help'))).then((answer) => {
      if (!wanted || answer.state === 'refused') return;
      told.current.set(id, answer.data);
      setCount((count) => count + 1);
    });
    return () => {
      wanted = false;
    };
  }, [get, id]);
  return id === null ? null : (told.current.get(id) ?? null);
};
