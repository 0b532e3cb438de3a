import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { ImportsPage } from './imports/imports-page';
import { ReviewPage } from './review/review-page';

/** The pages of the import desk: what was imported, and the review of one import. */
export const ImportDesk = () => (
  <Page.Protect permissions={[{ action: 'plugin::import-desk.read', subject: null }]}>
    <Routes>
      <Route index element={<ImportsPage />} />
      <Route path=":id" element={<ReviewPage />} />
    </Routes>
  </Page.Protect>
);
