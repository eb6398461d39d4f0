import numpy as np
import torch

from restorer.imaging.deltae import ciede2000
from training.losses.colour import BinTargets, bins_loss, centre_chroma, regression_loss, spread_loss
from training.losses.delta_e import chroma_delta_e
from training.models.bins import BIN_COUNT, bin_centres, soft_targets


def test_delta_e_is_the_programs_own_at_equal_lightness() -> None:
    ab = np.random.default_rng(0).uniform(-90, 90, (2, 500, 2)).astype(np.float32)
    ab[:, 0] = 0.0
    lab = np.concatenate([np.full((2, 500, 1), 50.0, np.float32), ab], -1)
    first, second = (torch.from_numpy(x.T[None, :, None].copy()) for x in ab)
    ours = chroma_delta_e(first, second).numpy().ravel()
    np.testing.assert_allclose(ours, ciede2000(lab[0], lab[1]), atol=2e-3)


def test_bins_are_the_cells_of_the_srgb_gamut() -> None:
    centres = bin_centres()
    assert centres.shape == (BIN_COUNT, 2)
    assert (centres % 10 == 0).all()
    assert [0.0, 0.0] in centres.tolist()


def test_soft_targets_are_probabilities_whose_mean_is_near_the_colour() -> None:
    nearest, weights = soft_targets()
    np.testing.assert_allclose(weights.sum(1), 1.0, atol=1e-5)
    row = (23 + 110) * 221 + (-17 + 110)
    assert np.abs((bin_centres()[nearest[row]] * weights[row][:, None]).sum(0) - (23, -17)).max() < 4.0


def test_the_right_bins_cost_less_than_wrong_ones() -> None:
    targets = BinTargets(torch.full((BIN_COUNT,), 1.0 / BIN_COUNT), 0.5)
    truth = torch.tensor([30.0, -20.0]).view(1, 2, 1, 1).expand(1, 2, 4, 4)
    bins, weights = targets.at(truth)
    right = torch.full((1, BIN_COUNT, 4, 4), -20.0).scatter(1, bins, weights.log())
    assert bins_loss(right, truth, targets) < bins_loss(torch.zeros_like(right), truth, targets)


def test_rare_colours_weigh_more_and_the_mean_weight_stays_one() -> None:
    prior = torch.ones(BIN_COUNT)
    prior[0] = 1000.0
    prior = prior / prior.sum()
    factor = BinTargets(prior, 0.5).factor
    assert factor[0] < factor[1]
    assert abs(float((factor * (0.98 * prior + 0.02 / BIN_COUNT)).sum()) - 1.0) < 1e-4


def test_a_miss_under_a_hint_costs_more_than_one_elsewhere() -> None:
    truth = torch.zeros(1, 2, 4, 4)
    share = torch.zeros(1, 1, 4, 4)
    share[..., 0, 0] = 1.0
    under, elsewhere = truth.clone(), truth.clone()
    under[..., 0, 0] = 30.0
    elsewhere[..., 3, 3] = 30.0
    loss = [float(regression_loss(ab, truth, share, 10.0, 4.0)) for ab in (under, elsewhere)]
    assert loss[0] > 4.0 * loss[1]


def test_spread_costs_least_when_it_is_the_error_to_expect() -> None:
    truth, ab = torch.zeros(1, 2, 8, 8), torch.zeros(1, 2, 8, 8)
    ab[:, 0] = 10.0
    error = float(chroma_delta_e(ab, truth).mean())
    costs = [float(spread_loss(torch.full((1, 1, 8, 8), s * error), ab, truth)) for s in (0.5, 1.0, 2.0)]
    assert costs[1] == min(costs)


def test_the_middle_of_a_cell_is_what_a_bin_sees() -> None:
    chroma = torch.zeros(1, 2, 16, 16)
    chroma[:, :, 10:14, 2:6] = 40.0
    cells = centre_chroma(chroma)
    assert cells.shape == (1, 2, 2, 2)
    assert float(cells[0, 0, 1, 0]) == 40.0
    assert float(cells.sum()) == 80.0
