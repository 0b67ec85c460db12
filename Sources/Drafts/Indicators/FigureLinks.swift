import Civic
import Pages
import Web

/// The pages of what a draft has beside its text.
func figureLinks(_ figures: DraftFigures, of slug: Slug, _ phrases: Phrases) -> [Crumb] {
    [
        figures.hasKPIs ? Crumb(phrases("indicators.kpi.title"), FigureAddresses.kpis(slug)) : nil,
        figures.hasRoadmap ? Crumb(phrases("indicators.roadmap.title"), FigureAddresses.roadmap(slug)) : nil,
    ].compactMap { $0 }
}
