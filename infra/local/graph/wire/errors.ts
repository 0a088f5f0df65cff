/** An answer of Graph that is an error, in Graph's envelope. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `innerError.code`, which SharePoint adds. */
  readonly innerCode: string | undefined;
  constructor(
    status: number,
    code: string,
    message: string,
    more: { headers?: Record<string, string>; innerCode?: string } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = more.headers ?? {};
    this.innerCode = more.innerCode;
  }
}

/** The codes and sentences that the services behind Graph use, each in its own way. */
export const outlookNotFound = () =>
  new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
export const outlookDenied = () =>
  new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
export const outlookInvalid = (message: string, code = 'ErrorInvalidRequest') =>
  new GraphError(400, code, message);
export const directoryNotFound = (id: string) =>
  new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
export const directoryDenied = () =>
  new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
export const sharePointNotFound = () =>
  new GraphError(404, 'itemNotFound', 'The specified item was not found.');
export const sharePointDenied = () =>
  new GraphError(403, 'accessDenied', 'The caller does not have permission to perform the action.');
export const sharePointInvalid = (message: string, innerCode?: string) =>
  new GraphError(400, 'invalidRequest', message, innerCode ? { innerCode } : {});
export const teamsDenied = (message = 'Missing role permissions on the request.') =>
  new GraphError(403, 'Forbidden', message);
export const badRequest = (message: string) => new GraphError(400, 'BadRequest', message);
