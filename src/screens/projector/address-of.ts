/** What people would type: the address without its scheme, its secret part and a lonely slash; a workshop's path leads to its tablets by itself. */
export const addressOf = (url: string): string =>
  url.replace(/^\w+:\/\/|\/?(#.*)?$/g, '').replace(/(\/w\/\w+)\/\w+$/, '$1');
