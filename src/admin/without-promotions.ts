import type { StrapiApp } from '@strapi/strapi/admin';

type PermissionMiddleware = Exclude<Parameters<StrapiApp['addRBACMiddleware']>[0], readonly unknown[]>;

/** Strapi's marketplace sells plugins that Ulger does not run; its link goes by the permission. */
const withoutMarketplace: PermissionMiddleware = () => (next) => (permissions) =>
  next(permissions.filter(({ action }) => action !== 'admin::marketplace.read'));

/**
 * Strapi announces its media library in a banner over every page until it is closed, by a key of the browser's storage that ends
 * with the project's id; Ulger tells Strapi none.
 */
const closeBanners = (): void => {
  for (const legacy of ['true', 'false']) {
    for (const project of ['undefined', 'false', 'null', '']) {
      localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_${legacy}:${project}`, 'true');
    }
  }
};

/** Takes what advertises Strapi's own wares out of the interface. */
export const withoutPromotions = (application: StrapiApp): void => {
  application.addRBACMiddleware(withoutMarketplace);
  closeBanners();
};
