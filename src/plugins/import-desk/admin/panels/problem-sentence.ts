import { labelsOfUid } from '../../../../admin/words/labels';
import type { InterfaceLanguage } from '../../../../admin/words/language';
import type { Parameters } from '../../../../domain/message';
import { type Problem, problem } from '../../../../domain/problem';

const inWords = (uid: string, parameters: Parameters, language: InterfaceLanguage): Parameters => {
  const fields = labelsOfUid(uid)?.fields ?? {};
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      const label = name === 'field' ? fields[String(value)]?.label : fields[name]?.values?.[String(value)];
      return [name, label?.[language] ?? value];
    }),
  );
};

/**
 * A problem as a sentence in the interface's language, with the names of fields and values that the form shows.
 *
 * @param uid the content type that the problem was found in
 * @example problemSentence('api::article.article', problem('FIELD_MISSING', { field: 'title' }), 'en') // '“Title” is empty, …'
 */
export const problemSentence = (uid: string, found: Problem, language: InterfaceLanguage): string => {
  const { message, messageZh } = problem(found.code, inWords(uid, found.parameters, language), found.at);
  return language === 'zh' ? messageZh : message;
};
