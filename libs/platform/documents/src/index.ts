export { DocumentBroken, DocumentTooLarge, FolderDocuments } from './folder-documents';
