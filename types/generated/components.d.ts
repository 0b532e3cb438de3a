import type { Schema, Struct } from '@strapi/strapi';

export interface ArticleByline extends Struct.ComponentSchema {
  collectionName: 'components_article_bylines';
  info: {
    description: 'One name in the byline, as it is to be shown.';
    displayName: 'Byline';
    icon: 'user';
  };
  attributes: {
    displayName: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
      }>;
    order: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
      }>;
    role: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'article.byline': ArticleByline;
    }
  }
}
