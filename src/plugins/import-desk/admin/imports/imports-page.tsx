import { Box, EmptyStateLayout, Flex, Main } from '@strapi/design-system';
import { Layouts, Page, useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { type Refusal, refusalOf } from '../../../../admin/http/problem-of';
import { RefusalWords } from '../../../../admin/http/refusal-words';
import type { ImportSummary } from '../../contract';
import { DropZone } from './drop-zone';
import { ImportTable } from './import-table';
import { PasteBox } from './paste-box';
import { UploadRow } from './upload-row';
import { useUploads } from './use-uploads';

type List = { readonly imports: readonly ImportSummary[] };

const useImports = () => {
  const { get } = useFetchClient();
  const [imports, setImports] = useState<readonly ImportSummary[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const load = useCallback(() => {
    get<List>('/import-desk/imports')
      .then(({ data }) => setImports(data.imports))
      .catch((error) => setRefusal(refusalOf(error)));
  }, [get]);
  useEffect(load, [load]);
  return { imports, refusal, load };
};

/** Where articles come in: files are dropped or text is pasted, and every import waits to be continued. */
export const ImportsPage = () => {
  const { formatMessage } = useIntl();
  const { imports, refusal, load } = useImports();
  const { uploads, add, close } = useUploads(load);
  const mayImport = useAuth('ImportsPage', ({ permissions }) =>
    permissions.some(({ action }) => action === 'plugin::import-desk.import'),
  );
  return (
    <Layouts.Root>
      <Main>
        <Page.Title>{formatMessage({ id: 'import-desk.title' })}</Page.Title>
        <Layouts.Header
          title={formatMessage({ id: 'import-desk.title' })}
          subtitle={formatMessage({ id: 'import-desk.subtitle' })}
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>
            {mayImport && (
              <Box background="neutral0" shadow="tableShadow" hasRadius padding={6}>
                <Flex direction="column" alignItems="stretch" gap={4}>
                  <DropZone words="import-desk.files" accept=".txt,.docx,.docm,.html,.htm" onFiles={add} />
                  {uploads.length > 0 && (
                    <ul className="desk-uploads">
                      {uploads.map((upload) => (
                        <UploadRow key={upload.key} upload={upload} onClose={close} />
                      ))}
                    </ul>
                  )}
                  <PasteBox />
                </Flex>
              </Box>
            )}
            {refusal !== null && (
              <p role="alert" className="desk-refusal">
                <RefusalWords refusal={refusal} />
              </p>
            )}
            {imports?.length === 0 && <EmptyStateLayout content={formatMessage({ id: 'import-desk.none' })} />}
            {imports !== null && imports.length > 0 && (
              <ImportTable imports={imports} mayImport={mayImport} onDiscarded={load} />
            )}
          </Flex>
        </Layouts.Content>
      </Main>
    </Layouts.Root>
  );
};
