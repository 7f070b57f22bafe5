import { choiceFact, deciding, listFact, supportFact, textFact } from './kinds';

const SKILLS = {
  beginner: 'no code and no flags needed',
  developer: 'comfortable with a terminal and settings',
  'ml-engineer': 'knows models, memory and GPUs from the inside',
};
const SETUP = {
  minutes: 'one installer, one command',
  hours: 'an environment, drivers, some tuning',
  days: 'a cluster, or a build that takes long',
};
const MATURITY = {
  'built-for': 'made for it',
  workable: 'people do it, with care',
  'not-aimed-at': 'its makers point elsewhere',
};
const ARRIVAL = {
  first: 'the reference code usually lands here',
  early: 'often on release day, by a port or a fallback',
  later: 'after a port and a conversion',
};
const MATURITY_OF_PROJECT = {
  established: 'years of releases and wide use',
  young: 'less than a year or two old, or a plugin before its first stable release',
  experimental: 'research or preview, by its makers’ own words',
};
const COMMUNITY = {
  large: 'many hundreds of contributors, and a place in the documents of most front ends and frameworks',
  medium: 'about a hundred contributors or more, known to some other tools',
  small: 'fewer than that',
};
const BREADTH = {
  wide: 'a hundred or more model architectures',
  medium: 'some dozens of model architectures',
  narrow: 'a list of its own that most models are not on',
};
const HEALTH = {
  active: 'released within months',
  slow: 'few commits, a year or so between releases',
  maintenance: 'fixes only',
  archived: 'no longer developed',
};

/** Routes, features, operation, effort, and the project itself. */
export const interfaceFacts = {
  'api.chatCompletions': deciding(supportFact('OpenAI chat API', 'OpenAI-style chat completions')),
  'api.completions': supportFact('OpenAI completions', 'OpenAI-style text completions'),
  'api.responses': supportFact('OpenAI Responses', 'the Responses route'),
  'api.embeddings': deciding(supportFact('Embeddings', 'an embeddings route')),
  'api.rerank': supportFact('Rerank', 'a rerank route'),
  'api.anthropicMessages': supportFact('Anthropic Messages', 'the Anthropic-style route'),
  'api.native': listFact('Own routes', 'routes of its own'),
  'api.toolCalling': deciding(supportFact('Tool calling', 'parses tool calls')),
  'api.structuredOutput': deciding(supportFact('Structured output', 'constrains output to a schema or grammar')),
  'api.reasoning': supportFact('Reasoning apart', 'separates thoughts from answers'),
  lora: supportFact('LoRA', 'loads LoRA adapters'),
  'lora.multi': deciding(supportFact('Many LoRAs at once', 'serves several adapters over one base')),
  'multimodal.vision': deciding(supportFact('Images', 'image or video input')),
  'multimodal.audio': supportFact('Audio', 'audio input'),
  'research.hiddenStates': deciding(supportFact('Hidden states', 'returns hidden states to the caller')),
  'models.customArchitecture': deciding(supportFact('Own architectures', 'runs an architecture you wrote yourself')),
  'models.arrival': deciding(choiceFact(ARRIVAL)('New architectures', 'how soon a new architecture runs')),
  'models.breadth': deciding(choiceFact(BREADTH)('Models it runs', 'how many architectures its documents list')),
  'models.newArchitectures': textFact('How new architectures arrive', 'the way a new architecture gets in'),
  'models.fallback': textFact('Unported models', 'path for models without a port'),
  'models.catalog': textFact('Own library', 'a model library of its own'),
  'ui.graphical': deciding(supportFact('Graphical use', 'a desktop app or web chat comes with it')),
  'ui.systems': listFact('Window on', 'systems with a window, where not on all it runs on: linux, macos, windows'),
  'ops.metrics': deciding(supportFact('Metrics', 'a Prometheus endpoint')),
  'ops.health': textFact('Health route', 'route for health checks'),
  'ops.auth': deciding(supportFact('API key', 'can demand a key')),
  'ops.bindAddress': deciding(textFact('Listens on', 'address it binds by default')),
  'ops.port': textFact('Port', 'default port'),
  'ops.kubernetes': deciding(supportFact('Kubernetes', 'its own documents deploy it on Kubernetes')),
  'ops.offline': deciding(supportFact('Air-gapped', 'documented without a network')),
  'ops.security.cves': listFact('Known CVEs', 'flaws worth a warning'),
  'ops.security.caveat': deciding(textFact('Security caveat', 'what to put in front')),
  'effort.skill': deciding(choiceFact(SKILLS)('Who can run it', 'skill it asks of the person who runs it')),
  'effort.setup': deciding(choiceFact(SETUP)('Time to the first answer', 'set-up time on a machine it supports')),
  'maturity.alwaysOn': deciding(choiceFact(MATURITY)('Always-on service', 'fit for a service others depend on')),
  'project.status': deciding(choiceFact(HEALTH)('Project', 'state of the project')),
  'project.maturity': deciding(choiceFact(MATURITY_OF_PROJECT)('Maturity', 'how settled the project is')),
  'project.community': deciding(choiceFact(COMMUNITY)('Community', 'people who build it and tools that know it')),
  'project.successor': textFact('What to use instead', 'way onward that its makers name'),
  'project.openSource': deciding(supportFact('Open source', 'under an open licence')),
  'version.latest': textFact('Newest release seen', 'newest release any opened source shows'),
  'version.releaseDate': textFact('Released', 'day or month of that release'),
  'version.cadence': textFact('Release rhythm', 'how often releases come'),
  licence: textFact('Licence', 'software licence'),
  'community.complaints': listFact('Complaints', 'what users complain about'),
};
