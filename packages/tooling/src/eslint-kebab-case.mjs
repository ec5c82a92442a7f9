import { basename } from 'node:path';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/;

/** ESLint rule: file names in kebab-case, so that nobody has to remember which of three spellings a file has. */
export const kebabCase = {
  meta: { type: 'suggestion', messages: { name: 'Name this file in kebab-case: "{{name}}" is not.' }, schema: [] },
  create(context) {
    const name = basename(context.filename);
    return {
      Program(node) {
        if (!KEBAB.test(name)) context.report({ node, messageId: 'name', data: { name } });
      },
    };
  },
};
