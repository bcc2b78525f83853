extension StyleSheet {
    /// The first page and the duties.
    static let report = """
        .good { --tone: var(--good); --tint: #eef6f0; }
        .weak { --tone: var(--weak); --tint: #fdf4e7; }
        .bad { --tone: var(--bad); --tint: #fcefee; }
        .open { --tone: var(--open); --tint: #f3f0f9; }
        .none { --tone: var(--soft); --tint: var(--pale); }
        .lead { margin-top: .5rem; color: var(--soft); }
        .rating { margin: 1.5rem 0; padding: 1rem 1.25rem; border-left: 6px solid var(--tone); background: var(--tint); }
        .rating .verdict { font-size: 1.375rem; font-weight: 650; line-height: 1.3; margin-bottom: .5rem; }
        .rating ul { margin-bottom: 0; }
        .cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; }
        .card { border: 1px solid var(--line); border-top: 5px solid var(--tone); padding: 1rem 1.1rem .5rem; }
        .card.wide { margin-top: 1rem; }
        .card h2 { font-size: 1.125rem; margin-bottom: .35rem; display: flex; gap: .55rem; align-items: baseline; }
        .card .count { font-size: 2rem; line-height: 1; color: var(--tone); font-variant-numeric: tabular-nums; }
        .card ul { list-style: none; padding: 0; font-size: .9688rem; line-height: 1.4; }
        .card li { padding: .4rem 0; border-top: 1px solid var(--line); margin: 0; }
        .score { margin: 1.75rem 0 1rem; }
        .score svg { display: block; width: 100%; height: 1.5rem; margin: .75rem 0 .5rem; }
        .bar-found { fill: #2f4a5e; }
        .bar-none { fill: #fff; }
        .bar-frame { fill: none; stroke: var(--ink); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
        .key { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; font-size: .9375rem; }
        .swatch { display: inline-block; width: 1.1em; height: .8em; border: 1px solid var(--ink); }
        .swatch-found { background: #2f4a5e; }
        .swatch-open { background: repeating-linear-gradient(45deg, #2f4a5e 0 2px, #fff 2px 5px); }
        .badge {
          display: inline-block; padding: .05rem .55rem; border: 1.5px solid var(--tone); border-radius: .2rem; color: var(--tone);
          background: var(--tint); font-weight: 650; font-size: .9375rem; line-height: 1.5;
        }
        .outcomes, .facts { margin: 0 0 1rem; }
        .outcomes div, .facts div { display: grid; grid-template-columns: 11rem 1fr; gap: .25rem 1rem; padding: .4rem 0; }
        .facts div { border-top: 1px solid var(--line); grid-template-columns: 15rem 1fr; }
        dt { font-weight: 600; }
        dd { margin: 0; overflow-wrap: anywhere; }
        .duty { border: 1px solid var(--line); border-left: 5px solid var(--tone); padding: 1.1rem 1.35rem .6rem; margin: 0 0 1.25rem; }
        .duty h3, .duty h4 { margin: 0 0 .5rem; font-size: 1.125rem; }
        .chapter { margin-top: 2.5rem; }
        .chapter li { margin-bottom: .2rem; }
        .chapter ul ul { margin: .2rem 0 .5rem; }
        .standing { color: var(--soft); }
        .standing .badge { margin-right: .35rem; }
        .label { margin: 1.1rem 0 .3rem; font-weight: 650; font-size: .9375rem; }
        .quote { margin: 0 0 .5rem; }
        blockquote { margin: 0; overflow-wrap: break-word; }
        .quote blockquote { border-left: 3px solid var(--line); padding-left: 1rem; font-family: var(--serif); font-size: 1.0938rem; }
        .quote blockquote p { margin: 0; }
        .quote figcaption { padding-left: calc(1rem + 3px); color: var(--soft); font-size: .9375rem; overflow-wrap: break-word; }
        .lacks { padding-left: calc(1rem + 3px); font-size: .9688rem; }
        .wording { background: var(--pale); border: 1px solid var(--line); padding: .8rem 1rem; margin-bottom: .75rem; user-select: all; }
        .wording p { margin: 0; }
        .source { margin-top: 1rem; color: var(--soft); font-size: .875rem; }

        """
}
