// The file extensions and file names that tell a path from a dotted name.

/** Extensions, without dot and in lower case, that files in repositories have. A name with another one needs a folder to be a path. */
export const EXTENSIONS: ReadonlySet<string> = new Set(
  (
    'ada adb adoc ads arb asm asp aspx astro avif avsc awk bash bat bats bazel bicep bib bmp bzl c cabal cc cfg cjs clj cljc cljs cls cmake cmd coffee ' +
    'conf cpp cr cs csproj css csv cts cu cue cxx d dart dat db def dhall diff dll do docx drawio dtd ejs el elm env eps erb erl ex exe exs ' +
    'f90 fbs feature fish fix fs fsproj fsx gd gemspec gif glsl go gql gradle graphql groovy gz h haml handlebars hbs hcl hh hpp hrl hs htm html hxx ' +
    'ico idl in ini ipynb iss jar java jinja jinja2 jl jpeg jpg js json json5 jsonc jsonl jsonnet jsp jsx key kt kts lean less lhs libsonnet lisp lock log lua m ' +
    'make markdown md mdc mdx mermaid mjs mk ml mli mm mmd mod mojo move mp3 mp4 mts nim nix njk nsi ndjson npmrc o odin onnx org orig otf patch parquet pb pdf pem php ' +
    'phtml pl plist pm png po podspec pod pot ppt pptx prisma proj properties proto ps1 psd psm1 pug purs pxd py pyi pyx qml r rake rb re rego res resx rkt ' +
    'rmd robot ron rs rst rtf s sass sbt scala scm scss sed service sh sketch sln snap so sol spec sql sqlite stories sty styl sum sv svelte svg swift ' +
    'tap tar targets tcl tera test tex tf tfvars tgz thrift tla tmpl toml tpl ts tsbuildinfo tsp tsv tsx ttf twig txt typ uml v vala vb vbproj vcxproj vert vhd vhdl vim ' +
    'vue wasm wat webm webp wgsl wit wsdl woff woff2 xcconfig xhtml xib xls xlsx xml xsd xsl xslt yaml yml zig zip zsh frag cairo tact nu example sample template tm dockerfile'
  ).split(' '),
);

/** File names, in lower case, that mean a file wherever they are: the conventional names of build tools, hosts and communities. */
export const WELL_KNOWN: ReadonlySet<string> = new Set(
  (
    'makefile gnumakefile dockerfile containerfile jenkinsfile vagrantfile procfile rakefile gemfile gemfile.lock brewfile podfile justfile tiltfile caddyfile ' +
    'package.json package-lock.json pnpm-lock.yaml pnpm-workspace.yaml yarn.lock bun.lockb tsconfig.json deno.json cargo.toml cargo.lock rust-toolchain.toml ' +
    'pyproject.toml setup.py setup.cfg requirements.txt poetry.lock uv.lock tox.ini conftest.py manifest.in go.mod go.sum go.work pom.xml build.gradle build.gradle.kts ' +
    'settings.gradle settings.gradle.kts gradlew cmakelists.txt composer.json mix.exs build.sbt package.swift pubspec.yaml build.zig flake.nix ' +
    'docker-compose.yml docker-compose.yaml compose.yaml compose.yml taskfile.yml taskfile.yaml turbo.json nx.json lerna.json ' +
    'readme.md readme.rst readme.txt contributing.md changelog.md security.md code_of_conduct.md agents.md claude.md license license.md license.txt codeowners notice ' +
    '.gitignore .gitattributes .gitmodules .editorconfig .dockerignore .npmrc .nvmrc .eslintrc.json .prettierrc .pre-commit-config.yaml .gitlab-ci.yml'
  ).split(' '),
);
