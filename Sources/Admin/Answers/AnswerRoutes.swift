import Civic
import Web

extension AdminFeature {
    var answerRoutes: [SiteRoute] { answerPages + answerActs + sheetRoutes + answerSteps }

    private var sheetRoutes: [SiteRoute] {
        [
            .get(AdminAddresses.answerSheet, .staff(.editAnswers), SheetDesk.workbook),
            .get(AdminAddresses.answerImport, .staff(.editAnswers), SheetDesk.page),
            .post(
                AdminAddresses.answerImport, .staff(.editAnswers), form: SheetDesk.limits, SheetDesk.upload),
            .get(AdminAddresses.answerImportPreview, .staff(.editAnswers), ImportDesk.preview),
            .post(AdminAddresses.answerImportPreview, .staff(.editAnswers), ImportDesk.apply),
        ]
    }

    private var answerPages: [SiteRoute] {
        [
            .get(AdminAddresses.answers, .staff(.readContributions), AnswerDesk.list),
            .get(AdminAddresses.answerDesk, .staff(.readContributions), AnswerDesk.show),
            .get(AdminAddresses.answerPosts, .staff(.readContributions), PostsDesk.show),
            .get(AdminAddresses.answerItem, .staff(.readContributions), ItemDesk.show),
            .get(AdminAddresses.answerCategories, .staff(.readContributions), CategoriesDesk.show),
            .get(AdminAddresses.answerPreview, .staff(.readContributions), PublicationDesk.preview),
            .get(AdminAddresses.answerPublication, .staff(.readContributions), PublicationDesk.show),
            .get(AdminAddresses.answerItems, .staff(.readContributions), WorkDesk.list),
            .get(AdminAddresses.answerGroups, .staff(.readContributions), AlikeDesk.show),
            .get(AdminAddresses.answerParts, .staff(.readContributions), PartsDesk.show),
        ]
    }

    /// A box each for hundreds of posts, sentences or items.
    private static let manyBoxes = FormLimits(fields: 2_000, valueBytes: 256 << 10)

    private var answerSteps: [SiteRoute] {
        [
            .post(AdminAddresses.answerChecks, .staff(.answer), form: Self.manyBoxes, StepDesk.check),
            .post(
                AdminAddresses.answerApprovals, .staff(.approveAnswers), form: Self.manyBoxes,
                StepDesk.approve),
            .post(
                AdminAddresses.answerDecisions, .staff(.editAnswers), form: Self.manyBoxes, StepDesk.decide),
            .post(
                AdminAddresses.answerReturns, .staff(.approveAnswers), form: Self.manyBoxes,
                StepDesk.giveBack),
            .post(AdminAddresses.answerItemAnswer, .staff(.answer), ItemActs.answer),
            .post(AdminAddresses.answerItemMerge, .staff(.editAnswers), ItemActs.merge),
            .post(
                AdminAddresses.answerItemSplit, .staff(.editAnswers), form: Self.manyBoxes, ItemActs.split),
            .post(
                AdminAddresses.answerItemPassages, .staff(.editAnswers), form: Self.manyBoxes,
                ItemActs.namePassages),
            .post(AdminAddresses.answerGroups, .staff(.editAnswers), form: Self.manyBoxes, AlikeDesk.join),
            .post(AdminAddresses.answerParts, .staff(.editAnswers), form: Self.manyBoxes, PartsDesk.sort),
        ]
    }

    private var answerActs: [SiteRoute] {
        [
            .post(AdminAddresses.answerPosts, .staff(.editAnswers), PostsDesk.sort),
            .post(AdminAddresses.answerItems, .staff(.editAnswers), ItemDesk.create),
            .post(AdminAddresses.answerItem, .staff(.editAnswers), ItemDesk.edit),
            .post(AdminAddresses.answerItemRemoval, .staff(.editAnswers), ItemDesk.removeSource),
            .post(AdminAddresses.answerItemMove, .staff(.editAnswers), ItemDesk.move),
            .post(AdminAddresses.answerItemDeletion, .staff(.editAnswers), ItemDesk.delete),
            .post(AdminAddresses.answerCategories, .staff(.editAnswers), CategoriesDesk.edit),
            .post(AdminAddresses.answerForeword, .staff(.editAnswers), PublicationDesk.changeForeword),
            .post(AdminAddresses.answerPublication, .staff(.editAnswers), PublicationDesk.publish),
        ]
    }
}
