/** How a document is taken along: on the clipboard (`rich` with headings and tables), as a file, or on paper. */
export type ExportFormat = 'rich' | 'plain' | 'html' | 'markdown' | 'print';
