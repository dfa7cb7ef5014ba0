interface PageHeadProps {
  readonly title: string;
  readonly lead: string;
}

export function PageHead({ title, lead }: PageHeadProps) {
  return (
    <header className="page-head">
      <h1 tabIndex={-1}>{title}</h1>
      <p className="soft">{lead}</p>
    </header>
  );
}
