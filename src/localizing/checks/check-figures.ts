import { figuresAgree } from '../figures/figures-agree';
import { figureLanguage } from '../figures/language';
import { type Checker, found } from './check-context';
import { figureLevel } from './figure-level';
import { maskNames } from './mask-names';

/** Both texts state the same figures, those of number-bearing terms apart. Languages whose figures are not read are not checked. */
export const checkFigures: Checker = (context) => {
  const [sourceLanguage, targetLanguage] = [context.sourceLocale, context.targetLocale].map(figureLanguage);
  if (sourceLanguage == null || targetLanguage == null) return [];
  const { source, target } = maskNames(context, sourceLanguage, targetLanguage);
  const { problems } = figuresAgree({ source, sourceLanguage, target, targetLanguage });
  return problems.map((finding) => {
    const { code, level } = figureLevel(
      finding,
      { text: source, language: sourceLanguage },
      { text: target, language: targetLanguage },
    );
    return found(context, code, level, finding.parameters, {
      source: finding.code === 'TRANSLATED_FIGURE_ADDED' ? null : finding.source,
      target: finding.target,
    });
  });
};
