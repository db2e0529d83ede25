import { createHash } from 'node:crypto';

/**
 * An answer other than success, as Twirp and the blob store give it.
 *
 * @typedef {{ status: number, code: string, message: string }} Failure
 */

/** Thrown by the store, sent as an answer by the server. */
export class ServiceError extends Error {
  /** @param {Failure} failure */
  constructor({ status, code, message }) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** What the service knows of one artifact. It exists, and its name is taken, from its creation on. */
export class StoredArtifact {
  /** Blocks by id, until a list of them makes them the content. @type {Map<string, Buffer>} */
  blocks = new Map();
  content = Buffer.alloc(0);
  finalized = false;
  createdAt = new Date().toISOString();

  /**
   * @param {number} id
   * @param {string} name
   * @param {string} mimeType
   * @param {string | undefined} expiresAt
   * @param {{ runId: string, jobId: string }} owner
   */
  constructor(id, name, mimeType, expiresAt, owner) {
    this.id = id;
    this.name = name;
    this.mimeType = mimeType;
    this.expiresAt = expiresAt;
    this.owner = owner;
  }

  get digest() {
    return `sha256:${createHash('sha256').update(this.content).digest('hex')}`;
  }

  /** @param {readonly string[]} ids blocks in the order of the content; they may have arrived in another */
  commit(ids) {
    this.content = Buffer.concat(
      ids.map((id) => {
        const block = this.blocks.get(id);
        if (block === undefined) throw new ServiceError(failures.unknownBlock(id));
        return block;
      }),
    );
    this.blocks.clear();
  }
}

const failures = {
  /** @param {string} name */
  taken: (name) => ({
    status: 409,
    code: 'already_exists',
    message: `an artifact with this name already exists on the workflow run: ${name}`,
  }),
  /** @param {string} name */
  unknown: (name) => ({ status: 404, code: 'not_found', message: `no artifact ${name}` }),
  /** @param {string} id */
  unknownBlock: (id) => ({ status: 400, code: 'InvalidBlockList', message: `no block ${id}` }),
  /** @param {string} message */
  invalid: (message) => ({ status: 400, code: 'invalid_argument', message }),
};

/** The artifacts of one workflow run; the methods are those of the service, with its own field names. */
export class ArtifactStore {
  /** @type {Map<string, StoredArtifact>} */
  #artifacts = new Map();
  #nextId = 1001;

  /** Every artifact that was uploaded to its end. */
  get all() {
    return [...this.#artifacts.values()].filter(({ finalized }) => finalized);
  }

  /** @param {string} name */
  find(name) {
    const artifact = this.#artifacts.get(name);
    if (artifact === undefined) throw new ServiceError(failures.unknown(name));
    return artifact;
  }

  /** @param {Record<string, any>} request @param {{ runId: string, jobId: string }} owner */
  create({ name, mime_type: mimeType, expires_at: expiresAt, version }, owner) {
    if (typeof name !== 'string' || name === '' || /["<>|*?:\\/\r\n]/.test(name)) {
      throw new ServiceError(failures.invalid(`not a name: ${String(name)}`));
    }
    if (this.#artifacts.has(name)) throw new ServiceError(failures.taken(name));
    if (version >= 7 && !mimeType) throw new ServiceError(failures.invalid('mime_type is required'));
    this.#artifacts.set(name, new StoredArtifact(this.#nextId++, name, mimeType, expiresAt, owner));
  }

  /** @param {Record<string, any>} request */
  finalize({ name, size, hash }) {
    const artifact = this.find(name);
    const { length } = artifact.content;
    if (Number(size ?? 0) !== length)
      throw new ServiceError(failures.invalid(`${size} bytes announced, ${length} came`));
    if (hash && hash !== artifact.digest) throw new ServiceError(failures.invalid('the content has another digest'));
    artifact.finalized = true;
    return artifact;
  }

  /** @param {Record<string, any>} request */
  list({ name_filter: name, id_filter: id }) {
    return this.all.filter(
      (artifact) => (name === undefined || artifact.name === name) && (id === undefined || String(artifact.id) === id),
    );
  }

  /** @param {Record<string, any>} request */
  delete({ name }) {
    const artifact = this.find(name);
    this.#artifacts.delete(name);
    return artifact;
  }
}
