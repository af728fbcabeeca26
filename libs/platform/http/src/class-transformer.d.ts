declare module 'class-transformer/cjs/storage' {
  import type { validationMetadatasToSchemas } from 'class-validator-jsonschema';
  type Options = NonNullable<Parameters<typeof validationMetadatasToSchemas>[0]>;
  export const defaultMetadataStorage: NonNullable<Options['classTransformerMetadataStorage']>;
}
