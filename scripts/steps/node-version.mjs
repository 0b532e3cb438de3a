import { readFileSync } from 'node:fs';
import process from 'node:process';
import { Refusal } from './refusal.mjs';
import { at } from './root.mjs';

/** Refuses a Node.js that the packages do not run on: `engines` of package.json, `>=20.19.0 <=26.x.x`. */
export const checkNodeVersion = () => {
  const { engines } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const [, least, leastMinor, most] = /^>=(\d+)\.(\d+)\.\d+ <=(\d+)/.exec(engines.node).map(Number);
  const [major, minor] = process.versions.node.split('.').map(Number);
  const tooOld = major < least || (major === least && minor < leastMinor);
  if (tooOld || major > most)
    throw new Refusal('NODE_UNSUITABLE', { version: process.versions.node, wanted: `${least}.${leastMinor}–${most}` });
};
