/**
 * The artifact service of GitHub Actions on this machine: what the real `@actions/artifact` client asks for, so that it
 * runs in tests and under act as it does on a runner.
 *
 *     node artifact-server.mjs [port]
 *
 * prints the two variables that a runner would set, then serves until it is killed. Over the service itself it answers
 * `GET /artifacts` (a list as JSON) and `GET /artifacts/<name>` (the bytes as uploaded), for scripts that check.
 */
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { ArtifactStore, ServiceError } from './artifact-store.mjs';

/**
 * A call that reached the server.
 *
 * @typedef {{ operation: string, name: string, body: Record<string, any> }} Call
 *   `operation` is the service's method, or `PutBlock`, `PutBlockList`, `GetBlob` of the blob store
 */

/**
 * Makes calls fail: what it returns is answered instead of the real answer; `silence` is no answer at all.
 *
 * @typedef {(call: Call) => { status: number, message: string } | 'silence' | undefined} Fault
 */

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
/** Account and container come first in the address of a blob on a server that has no name. */
const BLOBS = '/account/artifacts/';
const LOOPBACK = '127.0.0.1';
const TOKEN_SECONDS = 6 * 3600;

/** Thrown where a call is to get no answer. */
class Silence extends Error {}

/** One run's artifact service. */
class ArtifactServer {
  store = new ArtifactStore();
  /** Every call, in order. @type {Call[]} */
  calls = [];
  /** @type {Fault} */
  fault = () => undefined;
  runId = randomUUID();
  jobId = randomUUID();
  #key = randomBytes(32);
  #http = createServer((request, response) => void this.#serve(request, response));

  get origin() {
    const address = this.#http.address();
    if (address === null || typeof address === 'string') throw new Error('The server is not listening.');
    return `http://${LOOPBACK}:${address.port}`;
  }

  /** What a runner tells its actions. */
  get environment() {
    return { ACTIONS_RESULTS_URL: `${this.origin}/`, ACTIONS_RUNTIME_TOKEN: this.#token() };
  }

  /** @param {number} port 0 for any that is free */
  async listen(port) {
    await new Promise((resolve, reject) => {
      this.#http.once('error', reject).listen(port, LOOPBACK, () => resolve(undefined));
    });
  }

  async close() {
    const closed = new Promise((resolve) => this.#http.close(resolve));
    this.#http.closeAllConnections();
    await closed;
  }

  /** A token as the runner's: its client reads the run and the job out of the claim `scp`, and we the signature. */
  #token() {
    const encode = (/** @type {object} */ part) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const issuedAt = Math.floor(Date.now() / 1000);
    const scp = `Actions.GenericRead:${this.runId} Actions.Results:${this.runId}:${this.jobId}`;
    const claims = { scp, iat: issuedAt, nbf: issuedAt, exp: issuedAt + TOKEN_SECONDS };
    const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
    return `${signed}.${this.#sign(signed)}`;
  }

  /** @param {string} text */
  #sign(text) {
    return createHmac('sha256', this.#key).update(text).digest('base64url');
  }

  /** @param {string} name @param {'read' | 'write'} permission */
  #blobUrl(name, permission) {
    return `${this.origin}${BLOBS}${encodeURIComponent(name)}?sp=${permission}&sig=${this.#sign(`${permission} ${name}`)}`;
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #serve(request, response) {
    try {
      const body = await buffer(request);
      const url = new URL(request.url ?? '/', this.origin);
      const { status = 200, headers = {}, content = '' } = this.#answer(request, url, body);
      response.writeHead(status, headers).end(content);
    } catch (error) {
      if (error instanceof Silence) return;
      const status = error instanceof ServiceError ? error.status : 500;
      const code = error instanceof ServiceError ? error.code : 'internal';
      const message = error instanceof Error ? error.message : String(error);
      response.writeHead(status, { 'content-type': 'application/json', 'x-ms-error-code': code });
      response.end(JSON.stringify({ code, msg: message }));
    }
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {URL} url
   * @param {Buffer} body
   * @returns {{ status?: number, headers?: Record<string, string>, content?: string | Buffer }}
   */
  #answer(request, url, body) {
    const { pathname } = url;
    if (pathname.startsWith(SERVICE)) return this.#method(pathname.slice(SERVICE.length), request, body);
    if (pathname.startsWith(BLOBS))
      return this.#blob(decodeURIComponent(pathname.slice(BLOBS.length)), request, url, body);
    if (pathname === '/artifacts') return json(this.store.all.map(listed));
    if (pathname.startsWith('/artifacts/')) {
      const { content, mimeType } = this.store.find(decodeURIComponent(pathname.slice('/artifacts/'.length)));
      return { headers: { 'content-type': mimeType }, content };
    }
    throw new ServiceError({ status: 404, code: 'bad_route', message: `nothing at ${pathname}` });
  }

  /** @param {Call} call */
  #note(call) {
    this.calls.push(call);
    const fault = this.fault(call);
    if (fault === 'silence') throw new Silence();
    if (fault !== undefined) throw new ServiceError({ ...fault, code: 'injected' });
  }

  /**
   * A method of the service. Requests have the field names of its protocol buffers; int64 and wrapped values are bare
   * JSON strings.
   *
   * @param {string} operation
   * @param {import('node:http').IncomingMessage} request
   * @param {Buffer} body
   */
  #method(operation, request, body) {
    this.#authenticate(request.headers.authorization);
    const fields = JSON.parse(body.toString());
    this.#note({ operation, name: fields.name ?? fields.name_filter ?? '', body: fields });
    const owner = { runId: fields.workflow_run_backend_id, jobId: fields.workflow_job_run_backend_id };
    if (owner.runId !== this.runId) {
      throw new ServiceError({ status: 403, code: 'permission_denied', message: 'the token is of another run' });
    }
    switch (operation) {
      case 'CreateArtifact':
        this.store.create(fields, owner);
        return json({ ok: true, signed_upload_url: this.#blobUrl(fields.name, 'write') });
      case 'FinalizeArtifact':
        return json({ ok: true, artifact_id: String(this.store.finalize(fields).id) });
      case 'ListArtifacts':
        return json({ artifacts: this.store.list(fields).map(described) });
      case 'GetSignedArtifactURL':
        return json({ signed_url: this.#blobUrl(this.store.find(fields.name).name, 'read') });
      case 'DeleteArtifact':
        return json({ ok: true, artifact_id: String(this.store.delete(fields).id) });
      default:
        throw new ServiceError({ status: 404, code: 'bad_route', message: `no method ${operation}` });
    }
  }

  /** @param {string | undefined} header */
  #authenticate(header) {
    const [, signed, signature] = /^Bearer (.+)\.([^.]+)$/.exec(header ?? '') ?? [];
    if (signed !== undefined && signature === this.#sign(signed)) return;
    throw new ServiceError({ status: 401, code: 'unauthenticated', message: 'no token of this run' });
  }

  /**
   * The blob store: blocks, then the list that puts them in order, each under a signed address.
   *
   * @param {string} name
   * @param {import('node:http').IncomingMessage} request
   * @param {URL} url
   * @param {Buffer} body
   */
  #blob(name, request, url, body) {
    const isWrite = request.method === 'PUT';
    if (url.searchParams.get('sig') !== this.#sign(`${isWrite ? 'write' : 'read'} ${name}`)) {
      throw new ServiceError({
        status: 403,
        code: 'AuthenticationFailed',
        message: 'the address is not signed for this',
      });
    }
    const part = url.searchParams.get('comp');
    const operation = !isWrite ? 'GetBlob' : part === 'block' ? 'PutBlock' : 'PutBlockList';
    this.#note({ operation, name, body: {} });
    const artifact = this.store.find(name);
    if (operation === 'GetBlob') {
      const headers = { 'content-type': artifact.mimeType, 'content-disposition': disposition(artifact) };
      return { headers, content: artifact.content };
    }
    if (operation === 'PutBlock') artifact.blocks.set(url.searchParams.get('blockid') ?? '', body);
    else artifact.commit([...body.toString().matchAll(/<Latest>([^<]+)</g)].map(([, id = '']) => id));
    return { status: 201, headers: { etag: `"${artifact.id}"` } };
  }
}

/** @param {unknown} value */
function json(value) {
  return { headers: { 'content-type': 'application/json' }, content: JSON.stringify(value) };
}

/** An artifact as the service describes it. @param {import('./artifact-store.mjs').StoredArtifact} artifact */
function described({ id, name, content, createdAt, digest, owner }) {
  return {
    workflow_run_backend_id: owner.runId,
    workflow_job_run_backend_id: owner.jobId,
    database_id: String(id),
    name,
    size: String(content.length),
    created_at: createdAt,
    digest,
  };
}

/** An artifact as `GET /artifacts` lists it. @param {import('./artifact-store.mjs').StoredArtifact} artifact */
function listed({ id, name, content, mimeType, digest, createdAt, expiresAt = null }) {
  return { id, name, size: content.length, mimeType, digest, createdAt, expiresAt };
}

/** A download keeps its name; a zip gets the extension that its artifact's name lacks. @param {{ name: string, mimeType: string }} artifact */
function disposition({ name, mimeType }) {
  const fileName = mimeType === 'application/zip' ? `${name}.zip` : name;
  return `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}

/** Starts a service with nothing in it. @param {number} [port] */
export async function startArtifactServer(port = 0) {
  const server = new ArtifactServer();
  await server.listen(port);
  return server;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { environment } = await startArtifactServer(Number(process.argv[2] ?? 0));
  for (const [name, value] of Object.entries(environment)) console.log(`${name}=${value}`);
}
