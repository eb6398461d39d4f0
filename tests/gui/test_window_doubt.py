from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.engine.calibration import Calibration
from restorer.engine.card import Outputs
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.working_size import resize
from restorer.gui.doubt.feature import Doubt
from restorer.gui.doubt.section import whereabouts
from restorer.gui.settings import DOUBT_BELOW
from restorer.gui.window import Window
from restorer.progress import Progress
from restorer.project.recipe import Region, RegionKind
from tests.gui.support import PlainColorizer, coloured, drop, place, settle, wait

CENTRES = ((-30.0, 0.0), (0.0, 0.0), (12.0, 18.0), (45.0, 45.0))
LEFT = Qt.MouseButton.LeftButton


class Hesitant(PlainColorizer):
    """Sure of the left half, in doubt on the right until it has a hint there."""

    def __init__(self, calibrated: bool = True) -> None:
        super().__init__()
        table = Calibration(0.0, (0.0, 1.0), (0.0, 1.0)) if calibrated else None
        outputs = Outputs(4, (-110.0, 110.0), 8, CENTRES)
        self.card = replace(self.card, outputs=outputs, certainty=table)

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        plain = super().field(analysis, HintMap.empty(*analysis.luma.shape), vividness, progress)
        ab = plain.ab.copy()
        height, width = ab.shape[0] // 2, ab.shape[1] // 2
        bins = np.zeros((height, width, len(CENTRES)), np.float32)
        bins[..., 2] = 1.0
        told = resize(hints.mask, height, width)[:, width // 2 :].any()
        if not told:
            bins[:, width // 2 :] = np.float32([0.3, 0.25, 0.2, 0.25])
        else:
            wished = hints.ab[hints.mask > 0][-1]
            ab[:, ab.shape[1] // 2 :] = wished
            near = int(np.argmin(np.linalg.norm(np.float32(CENTRES) - wished, axis=1)))
            bins[:, width // 2 :] = np.eye(len(CENTRES), dtype=np.float32)[near]
        return ChromaField(ab, analysis.luma, None, bins)


def doubt(window: Window) -> Doubt:
    return next(feature for feature in window.features if isinstance(feature, Doubt))


def opened(window: Window, scan: object, colorizer: PlainColorizer) -> Doubt:
    window.studio.room.colorizer = colorizer  # type: ignore[attr-defined]
    drop(window, scan)  # type: ignore[arg-type]
    coloured(window)
    window.stage.canvas.setFocus()
    return doubt(window)


def test_the_share_of_the_picture_is_said_and_moves_with_the_threshold(window: Window, scan: object) -> None:
    feature = opened(window, scan, Hesitant())
    assert feature.section.words() in ("Sure of 49 % of the picture", "Sure of 50 % of the picture")
    assert window.stage.canvas.accessibleDescription() == feature.section.words()
    feature.section.below.track.setValue(15)
    settle(window)
    assert feature.section.words() == "Sure of 100 % of the picture"
    assert window.studio.settings.get(DOUBT_BELOW) == 15


def test_c_greys_and_hatches_what_is_doubtful_and_nothing_else(window: Window, scan: object) -> None:
    opened(window, scan, Hesitant())
    window.actions_["compare_result"].trigger()
    settle(window)
    before = window.stage.canvas.grab().toImage()
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_C)
    settle(window)
    after = window.stage.canvas.grab().toImage()
    sure, unsure = place(window, 0.2, 0.2), place(window, 0.6, 0.4)
    assert after.pixelColor(sure) == before.pixelColor(sure)
    area = [QPoint(unsure.x() + dx, unsure.y() + dy) for dx in range(12) for dy in range(12)]
    chroma = [after.pixelColor(one).saturationF() for one in area]
    assert max(chroma) < 0.5 * min(before.pixelColor(one).saturationF() for one in area), "colour fades to the scan"
    light = [after.pixelColor(one).lightness() for one in area]
    assert max(light) - min(light) > 12, "hatched"
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_C)
    settle(window)
    assert window.stage.canvas.grab().toImage() == before


def test_the_switch_in_the_panel_and_the_key_are_one(window: Window, scan: object) -> None:
    feature = opened(window, scan, Hesitant())
    QTest.mouseClick(feature.section.show_doubt, LEFT)
    settle(window)
    assert window.actions_["doubt"].isChecked()
    window.actions_["doubt"].trigger()
    assert not feature.section.show_doubt.isChecked()
    assert not feature.veil.shown


def test_a_hint_raises_certainty(window: Window, scan: object) -> None:
    feature = opened(window, scan, Hesitant())
    window.studio.hinting.touch(0.8, 0.5)
    window.studio.hinting.set_point((-30.0, 0.0))
    settle(window)
    assert int(feature.section.words().split()[2]) >= 95, "all but the cells between right and left"


@pytest.mark.parametrize(("calibrated", "said"), [(True, ("sure 100 %", "sure 20 %")), (False, ("sure", "unsure"))])
def test_under_the_pointer_stand_figures_only_where_they_mean_something(
    window: Window, scan: object, calibrated: bool, said: tuple[str, str]
) -> None:
    opened(window, scan, Hesitant(calibrated))
    readouts: list[str] = []
    window.stage.readout.connect(readouts.append)
    for x in (0.1, 0.9):
        QTest.mouseMove(window.stage.canvas, place(window, x, 0.5))
        settle(window)
    assert readouts[0].endswith(f"   {said[0]}")
    assert readouts[-1].endswith(f"   {said[1]}")
    assert all(part in readouts[0] for part in ("L*", "a*", "b*", "RGB", "#"))


def test_a_model_that_does_not_say_is_said_not_to(window: Window, scan: object) -> None:
    feature = opened(window, scan, PlainColorizer())
    assert feature.section.words() == "This model does not say how sure it is."
    assert not feature.section.below.isVisible()
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_Q)
    settle(window)
    assert feature.asking.pill.isVisible()
    assert not window.stage.card.isVisible()


def test_q_asks_at_pins_and_an_answer_leads_on_to_the_end(window: Window, scan: object) -> None:
    feature = opened(window, scan, Hesitant())
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_Q)
    wait(window.stage.card.isVisible)
    pins = [pin for pin in feature.asking.pins.pins if pin.isVisible()]
    assert pins
    assert all(pin.place.x > 0.5 for pin in pins), "where the doubt is"
    assert pins[0].current
    assert pins[0].pos() + QPoint(16, 16) == place(window, pins[0].place.x, pins[0].place.y)
    texts = " ".join(label.text() for label in window.stage.card.findChildren(type(feature.asking._said)))
    assert "of the doubt in this photo" in texts
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.stage.card.isAncestorOf(focus), "by keys alone"
    QTest.keyClick(focus, Qt.Key.Key_2)  # the first one's green leaves cells in doubt where it meets the other half
    settle(window)
    assert len(window.studio.workspace.recipe.strokes) == 1
    for _ in range(2):
        if window.stage.card.isVisible():
            QTest.mouseClick(window.stage.card._skip, LEFT)
            settle(window)
    assert not [pin for pin in feature.asking.pins.pins if pin.isVisible()]
    assert len(window.studio.workspace.recipe.strokes) == 1
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_Q)
    settle(window)
    assert feature.asking._said.text() == "Nothing left to ask here."
    assert feature.asking.pill.isVisible()


def test_esc_ends_the_questions_without_a_trace(window: Window, scan: object) -> None:
    feature = opened(window, scan, Hesitant())
    before = window.studio.workspace.recipe
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_Q)
    wait(window.stage.card.isVisible)
    QTest.keyClick(window.stage.card, Qt.Key.Key_Right)
    settle(window)
    QTest.keyClick(window.stage.card, Qt.Key.Key_Escape)
    settle(window)
    assert not [pin for pin in feature.asking.pins.pins if pin.isVisible()]
    assert not [row for row in feature.section.rows if row.isVisible()]
    assert window.studio.workspace.recipe == before
    assert window.studio.hinting.colours is not None
    assert window.studio.hinting.colours.recipe == before


def test_when_the_photograph_is_moved_pins_go_along_and_open_their_card_again(window: Window, scan: object) -> None:
    feature = opened(window, scan, Hesitant())
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_Q)
    wait(window.stage.card.isVisible)
    window.stage.canvas.zoom(1.3)
    settle(window)
    assert not window.stage.card.isVisible()
    pin = feature.asking.pins.pins[0]
    assert pin.pos() + QPoint(16, 16) == place(window, pin.place.x, pin.place.y)
    QTest.mouseClick(pin, LEFT)
    assert window.stage.card.isVisible()
    window.stage.card.hide()
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_Escape)
    assert not pin.isVisible()


def test_a_click_on_another_place_is_a_question_of_its_own(window: Window, scan: object) -> None:
    feature = opened(window, scan, Hesitant())
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_Q)
    wait(window.stage.card.isVisible)
    QTest.mouseClick(window.stage.canvas, LEFT, pos=place(window, 0.05, 0.95))
    settle(window)
    assert window.stage.card.isVisible()
    assert not window.stage.card._skip.isVisible()
    assert not feature.asking.pins.pins[0].isVisible()


def test_places_have_words() -> None:
    assert [whereabouts(*one) for one in ((0.0, 0.0), (0.5, 0.5), (1.0, 1.0), (0.5, 0.9))] == [
        "Upper left",
        "Centre",
        "Lower right",
        "Below centre",
    ]


def test_what_stays_grey_counts_neither_as_sure_nor_as_doubtful(window: Window, scan: object) -> None:
    feature = opened(window, scan, Hesitant())
    album = window.studio.thumbnails.doubts
    before = album[window.studio.workspace.current_id]
    right = Region("r", "Sky", ((0.5, 0.0), (1.0, 0.0), (1.0, 1.0), (0.5, 1.0)), kind=RegionKind.GRAY)
    window.studio.workspace.change("Region", replace(window.studio.workspace.recipe, regions=(right,)))
    settle(window)
    assert feature.section.words() == "Sure of 100 % of the picture"
    assert album[window.studio.workspace.current_id] < before / 4
    assert window.stage.sure_words(0.8, 0.5) == "stays grey"
    assert window.stage.sure_words(0.2, 0.5) == "sure 100 %"
